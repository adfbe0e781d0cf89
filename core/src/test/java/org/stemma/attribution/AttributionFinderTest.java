package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution.Form;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Source, cue and content of sentences of our own writing, and who speaks in them. */
class AttributionFinderTest {

  private static Language language;

  @BeforeAll
  static void loadLanguage() {
    language = LoadedEnglish.get();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          The ministry said that two bridges were down. | The ministry | said | two bridges were down
          The ministry said two bridges were down. | The ministry | said | two bridges were down
          Two bridges were down, the ministry said on Friday. | the ministry | said | Two bridges were down
          According to the mayor, the market has reopened. | the mayor | According to | the market has reopened
          The market has reopened, according to the mayor. | the mayor | according to | The market has reopened
          The garrison has admitted that it lost the hill. | The garrison | has admitted | it lost the hill
          The group claimed to have shot down a drone. | The group | claimed | to have shot down a drone
          The general denied any role in the raid. | The general | denied | any role in the raid
          The report warned of a famine in the north. | The report | warned | of a famine in the north
          A map issued by the monitors shows the front line south of the canal. | A map issued by the monitors | shows | the front line south of the canal
          "We will rebuild the school," said Anna Berg, the headmistress. | Anna Berg, the headmistress | said | We will rebuild the school,
          "We will rebuild the school," the headmistress said. | the headmistress | said | We will rebuild the school,
          The headmistress said: "We will rebuild the school." | The headmistress | said | We will rebuild the school.
          The statement reads: "Not one village was lost." | The statement | reads | Not one village was lost.
          Twelve deaths were reported by the monitors. | the monitors | were reported | Twelve deaths
          The union condemned the raid as a crime. | The union | condemned | the raid as a crime
          The monitors counted 24 dead and dozens more wounded. | The monitors | counted | 24 dead and dozens more wounded
          The monitors put the death toll at 24. | The monitors | put | the death toll at 24
          A correspondent saw two burned buses near the gate. | A correspondent | saw | two burned buses near the gate
          Ankara facing an inquiry said the road was cut. | Ankara facing an inquiry | said | the road was cut
          Footage recorded in the town shows soldiers on the bridge. | Footage recorded in the town | shows | soldiers on the bridge
          Bombs killed at least 18 soldiers on Friday according to the monitors. | the monitors | according to | Bombs killed at least 18 soldiers on Friday
          They had doubts about the claim by activists in the Harbour Union that ten were hurt. | activists in the Harbour Union | claim | ten were hurt
          """)
  void sourceCueAndContentStandInOneSentence(
      String text, String source, String cue, String content) {
    Analysis analysis = analysis(text);
    Attribution found = find(analysis).get(0);

    assertThat(words(analysis, found.source())).isEqualTo(source);
    assertThat(words(analysis, found.cue())).isEqualTo(cue);
    assertThat(words(analysis, found.content())).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          At least nine people were hurt in the raid a monitor said on Sunday. | At least nine people were hurt in the raid
          We lost our house and we were scared said Maria 44 who fled with her sons. | We lost our house and we were scared
          Villagers say they amount to exile after a winter of siege. | they amount to exile after a winter of siege
          Families left the town overnight" she said. | Families left the town overnight
          Twelve people died in the strike said the Civil Defence. | Twelve people died in the strike
          Twelve people died in the strike said the Civil Defence whose drivers were there first. | Twelve people died in the strike
          The mayor left the hall after claiming that the road was cut. | the road was cut
          """)
  void lostMarksDoNotHideWhatIsSaid(String text, String content) {
    Analysis analysis = analysis(text);

    assertThat(contents(analysis)).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Presidential spokesman Amos Bell today said the talks would go on. | Presidential spokesman Amos Bell
          Moscow has denied involvement and the Defense Ministry said a drone was near. | the Defense Ministry
          """)
  void daysAndDeedsAreNoPartOfWhoSpeaks(String text, String source) {
    Analysis analysis = analysis(text);

    assertThat(find(analysis))
        .extracting(found -> words(analysis, found.source()))
        .contains(source);
  }

  @Test
  void aParticipleGoesOnWithTheSpeakerOfTheSentence() {
    Analysis analysis =
        analysis("The road is cut, the governor said, adding that convoys would turn back.");

    assertThat(contents(analysis)).containsExactly("The road is cut", "convoys would turn back");
    assertThat(find(analysis))
        .extracting(found -> words(analysis, found.source()))
        .containsOnly("the governor");
  }

  @Test
  void twoSourcesOfOneCueAreTwoAttributions() {
    Analysis analysis = analysis("The road is cut, a monitor and residents said.");

    assertThat(find(analysis))
        .extracting(found -> words(analysis, found.source()))
        .containsExactlyInAnyOrder("a monitor", "residents");
  }

  @Test
  void aQuotationBehindItsCueGoesOnWithItsSpeaker() {
    Analysis analysis = analysis("\"The road is cut,\" Anna Berg said. \"We walked all night.\"");

    assertThat(contents(analysis)).containsExactly("The road is cut,", "We walked all night.");
    assertThat(find(analysis))
        .extracting(found -> words(analysis, found.source()))
        .containsOnly("Anna Berg");
  }

  @Test
  void speechInTheFirstPersonReachesBackOverItsSentences() {
    Analysis analysis =
        analysis("We left at dawn. My children are still afraid of the noise Maria Lopez said.");

    assertThat(contents(analysis))
        .containsExactly("We left at dawn. My children are still afraid of the noise");
    assertThat(find(analysis).get(0).form()).isEqualTo(Form.DIRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army reportedly took the hill.
          If the army says so, nobody believes it.
          The minister did not say that the road was open.
          The road could reopen on Monday.
          The walls show cracks.
          The children have been fed according to plan.
          The group gave no casualty figures.
          """)
  void whatNobodyIsMadeToSayIsThePagesOwn(String text) {
    assertThat(find(analysis(text)))
        .noneMatch(found -> found.cue() != null && !text.contains("believes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The group claimed that it held the hill. | DOUBTFUL
          The army acknowledged that it had left the hill. | FACTIVE
          The army said that it had left the hill. | NEUTRAL
          """)
  void theCueTellsTheStance(String text, Stance stance) {
    assertThat(find(analysis(text)).get(0).stance()).isEqualTo(stance);
  }

  @Test
  void theFormIsToldByTheMarks() {
    assertThat(
            find(analysis("The mayor said the road was \"a death trap\" for cars.")).get(0).form())
        .isEqualTo(Form.MIXED);
    assertThat(find(analysis("The mayor said the road was bad.")).get(0).form())
        .isEqualTo(Form.INDIRECT);
  }

  @Test
  void whoQuotesAnotherIsTheRelay() {
    Analysis analysis =
        analysis("\"The road is cut,\" the Nordpress agency quoted the ministry as saying.");
    Cast cast = cast(analysis, "Nordpress agency", "ministry");

    Attribution found = new AttributionFinder().find(analysis, cast).get(0);

    assertThat(found.entity()).isEqualTo("ministry");
    assertThat(found.via()).containsExactly("nordpress agency");
    assertThat(words(analysis, found.cue())).isEqualTo("saying");
  }

  @Test
  void whoCitesAnotherIsTheRelay() {
    Analysis analysis =
        analysis("According to Nordpress, citing the ministry, the road has been cut.");
    Cast cast = cast(analysis, "Nordpress", "ministry");

    Attribution found = new AttributionFinder().find(analysis, cast).get(0);

    assertThat(found.entity()).isEqualTo("ministry");
    assertThat(found.via()).containsExactly("nordpress");
    assertThat(words(analysis, found.cue())).isEqualTo("citing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forty people were killed in the strikes Nordpress agency quoted the ministry as saying.
          The Nordpress agency quoting the ministry said on Tuesday that two planes were over the town.
          The driver lived in the town, according to the ministry quoted by the Nordpress agency.
          The army has not verified the claim, the Nordpress agency said, citing the ministry.
          """)
  void theRelayIsFoundWithCommasAndWithout(String text) {
    Analysis analysis = analysis(text);
    Cast cast = cast(analysis, "Nordpress agency", "ministry");

    List<Attribution> found = new AttributionFinder().find(analysis, cast);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).entity()).isEqualTo("ministry");
    assertThat(found.get(0).via()).containsExactly("nordpress agency");
  }

  @Test
  void anAttributionWithinAnotherComesThroughItsSpeaker() {
    Analysis analysis = analysis("The mayor said that the rebels believe that the road is cut.");
    Cast cast = cast(analysis, "mayor", "rebels");

    List<Attribution> found = new AttributionFinder().find(analysis, cast);

    assertThat(found).extracting(Attribution::entity).containsExactly("mayor", "rebels");
    assertThat(found.get(1).via()).containsExactly("mayor");
  }

  @Test
  void aPronounIsTheLastSpeakerThatItFits() {
    Analysis analysis =
        analysis("Anna Berg said the road was cut. She said the bridge was down too.");
    Cast cast = cast(analysis, "Anna Berg");

    assertThat(new AttributionFinder().find(analysis, cast))
        .extracting(Attribution::entity)
        .containsExactly("anna berg", "anna berg");
  }

  @Test
  void whoeverDeniesASentenceDoesNotSayIt() {
    assertThat(contents(analysis("The army shelled the market, which its spokesmen deny.")))
        .doesNotContain("The army shelled the market");
  }

  @Test
  void whoSaysThatTheyBelieveSpeaksOfThemselves() {
    Analysis analysis =
        analysis("The rebels left. Two officials said they believe that the road is cut.");
    Cast cast = cast(analysis, "rebels", "officials");

    assertThat(new AttributionFinder().find(analysis, cast))
        .extracting(Attribution::entity)
        .containsOnly("officials");
  }

  @Test
  void aPronounIsWhoeverActsInItsOwnSentence() {
    Analysis analysis =
        analysis("The ministry denied it. The council met, although it said the road was cut.");
    Cast cast = cast(analysis, "ministry", "council");

    assertThat(new AttributionFinder().find(analysis, cast))
        .extracting(Attribution::entity)
        .endsWith("council");
  }

  @Test
  void whoRelaysIsToldBeforeWhoSpeaks() {
    Analysis analysis =
        analysis(
            "The monitor said the road was cut. It quoted activists as saying that buses burned.");
    Cast cast = cast(analysis, "monitor", "activists");

    List<Attribution> found = new AttributionFinder().find(analysis, cast);

    assertThat(found.get(found.size() - 1).via()).containsExactly("monitor");
  }

  @Test
  void activistsOfABodySpeakForIt() {
    Analysis analysis = analysis("Activists at the Harbour Union said the road was cut.");
    Cast cast = cast(analysis, "Activists", "Harbour Union");

    assertThat(new AttributionFinder().find(analysis, cast))
        .extracting(Attribution::entity)
        .containsExactly("harbour union");
  }

  @Test
  void theStatementIsWhoeverSpokeBefore() {
    Analysis analysis =
        analysis("The ministry said the road was cut. The statement said the bridge was down too.");
    Cast cast = cast(analysis, "ministry");

    assertThat(new AttributionFinder().find(analysis, cast))
        .extracting(Attribution::entity)
        .containsExactly("ministry", "ministry");
  }

  @Test
  void theOutletThatASpeakerToldStandsInTheChain() {
    Analysis analysis =
        analysis("Anna Berg told Nordpress that the road was cut. Berg said the bridge was down.");
    Cast cast =
        new Cast(
            List.of(actor("berg", Actor.Kind.PERSON), actor("nordpress", Actor.Kind.AGENCY)),
            List.of(
                mention(analysis, "Anna Berg", "berg"),
                mention(analysis, "Nordpress", "nordpress"),
                lastMention(analysis, "Berg", "berg")));

    assertThat(new AttributionFinder().find(analysis, cast))
        .allMatch(found -> found.via().equals(List.of("nordpress")));
  }

  @Test
  void aNounWithAClauseIsACue() {
    Analysis analysis = analysis("Nobody believed the ministry's claim that the road was open.");

    assertThat(find(analysis))
        .anySatisfy(found -> {
          assertThat(words(analysis, found.source())).isEqualTo("the ministry");
          assertThat(words(analysis, found.cue())).isEqualTo("claim");
          assertThat(words(analysis, found.content())).isEqualTo("the road was open");
          assertThat(found.stance()).isEqualTo(Stance.DOUBTFUL);
        });
  }

  @Test
  void aLineMayNameItsSourceBehindADash() {
    Analysis analysis = analysis("Rebels cut the northern road \u2013 Governor");

    assertThat(contents(analysis)).containsExactly("Rebels cut the northern road");
    assertThat(find(analysis).get(0).cue()).isNull();
  }

  @Test
  void whoVouchesForAnAccountSaysItToo() {
    Analysis analysis =
        analysis("The group said the road was cut, an account backed by the monitor.");

    assertThat(contents(analysis)).containsExactly("the road was cut", "the road was cut");
    assertThat(find(analysis))
        .extracting(found -> words(analysis, found.source()))
        .containsExactlyInAnyOrder("The group", "the monitor");
  }

  @Test
  void theSameTextGivesTheSameAttributions() {
    Analysis analysis =
        analysis("The mayor said the road was cut. \"We walked,\" said Anna Berg of Nordpress.");

    assertThat(find(analysis)).isEqualTo(find(analysis));
    assertThat(find(analysis)).extracting(Attribution::id).containsExactly("d-a01", "d-a02");
  }

  private static Analysis analysis(String text) {
    Document document =
        new Document(
            "d",
            "d.txt",
            null,
            "0",
            null,
            null,
            null,
            List.of(),
            "en",
            null,
            null,
            text,
            List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
    return language.read(document, tokens -> true);
  }

  private static List<Attribution> find(Analysis analysis) {
    return new AttributionFinder().find(analysis, new Cast(List.of(), List.of()));
  }

  private static List<String> contents(Analysis analysis) {
    return find(analysis).stream().map(found -> words(analysis, found.content())).toList();
  }

  private static String words(Analysis analysis, @Nullable Span span) {
    return span == null ? "" : analysis.document().words(span);
  }

  /** A cast of those named, each mentioned once, with the name in small letters as id. */
  private static Cast cast(Analysis analysis, String... names) {
    List<Actor> actors = new ArrayList<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (String name : names) {
      String id = name.toLowerCase(Locale.ROOT);
      actors.add(actor(id, Actor.Kind.ORGANISATION));
      mentions.add(mention(analysis, name, id));
    }
    return new Cast(actors, mentions);
  }

  private static Actor actor(String id, Actor.Kind kind) {
    return new Actor(id, id, List.of(), kind, null, null);
  }

  private static ActorMention mention(Analysis analysis, String name, String id) {
    return mention(name, id, analysis.document().text().indexOf(name));
  }

  private static ActorMention lastMention(Analysis analysis, String name, String id) {
    return mention(name, id, analysis.document().text().lastIndexOf(name));
  }

  private static ActorMention mention(String name, String id, int start) {
    Span span = new Span(start, start + name.length());
    Span head = new Span(start + name.lastIndexOf(' ') + 1, span.end());
    return new ActorMention("d", span, head, id, ActorMention.Form.NAMED);
  }
}
