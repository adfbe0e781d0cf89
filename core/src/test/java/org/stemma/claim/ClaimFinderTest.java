package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.actor.ActorFinder;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;
import org.stemma.language.CoreNlp;
import org.stemma.language.LoadedEnglish;
import org.stemma.place.Atlas;
import org.stemma.text.Document;
import org.stemma.text.Lexicon;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class ClaimFinderTest {

  private static final CoreNlp LANGUAGE = LoadedEnglish.get();

  /**
   * The parser gets some of the examples wrong; this share of them was read when the lexicon was
   * last worked on, less a little.
   */
  private static final double EXAMPLES_READ = 0.8;

  static Stream<List<String>> sentences() {
    return Lexicon.rows(ClaimFinderTest.class, "claims.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceMakesTheClaimsThatAReaderFinds(List<String> row) {
    List<String> expected = row.size() < 2 ? List.of() : claims(row.get(1));

    assertThat(told(find(row.get(0)))).containsExactlyInAnyOrderElementsOf(expected);
  }

  static Stream<List<String>> parties() {
    return Lexicon.rows(ClaimFinderTest.class, "parties.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("parties")
  void aClaimNamesItsParties(List<String> row) {
    Analysis analysis = analysis(row.get(0));
    Atlas atlas = new Atlas(List.of(), List.of());
    Cast cast = new ActorFinder().gather(List.of(analysis), atlas);
    List<Claim> claims =
        new ClaimFinder()
            .find(analysis, cast, atlas, List.of(), List.of()).stream()
                .filter(claim -> claim.type().name().equalsIgnoreCase(row.get(1)))
                .toList();

    assertThat(claims.stream().map(c -> List.of(name(cast, c.actor()), name(cast, c.target()))))
        .contains(List.of(column(row, 2), column(row, 3)));
  }

  private static String name(Cast cast, @Nullable String actor) {
    return actor == null ? "" : cast.actor(actor).name();
  }

  private static String column(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }

  @Test
  void mostExamplesOfTheLexiconAreRead() {
    List<String> unread = new ArrayList<>();
    List<Trigger> triggers = TriggerLexicon.ENGLISH.triggers();
    for (Trigger trigger : triggers) {
      if (find(trigger.example()).stream().noneMatch(c -> c.type() == trigger.type())) {
        unread.add(trigger.type() + ": " + trigger.example());
      }
    }

    assertThat(unread)
        .as("examples that make no claim of their type")
        .hasSizeLessThan((int) (triggers.size() * (1 - EXAMPLES_READ)));
  }

  @Test
  void evidenceIsTheClauseAndNotTheSentence() {
    String text =
        "The army captured the bridge on Monday, while rebels, who had come from the north,"
            + " attacked the airport.";

    assertThat(find(text).stream().map(c -> c.evidence().get(0).in(text)))
        .contains("The army captured the bridge on Monday");
  }

  @Test
  void aShortSentenceIsQuotedWholeAndALongOneIsNot() {
    String brief = "The army captured the bridge after days of heavy rain in the hills.";
    String lengthy =
        "Officials who had spent most of the week in the capital on other business said late in the"
            + " day that the army captured the bridge near the old mill after days of heavy rain in"
            + " the hills to the north of the river and the plain beyond it.";

    assertThat(find(brief).get(0).evidence().get(0).in(brief))
        .isEqualTo("The army captured the bridge after days of heavy rain in the hills");
    assertThat(find(lengthy).get(0).evidence().get(0).in(lengthy))
        .contains("captured the bridge")
        .doesNotContain("Officials");
  }

  @Test
  void whatAPageSaysTwiceIsOneClaimWithTwoPiecesOfEvidence() {
    List<Claim> claims =
        find("Rebels captured the town on Monday. The capture of the town surprised the army.");

    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).evidence()).hasSize(2);
  }

  @Test
  void claimsAreNumberedInTheOrderOfTheirEvidence() {
    List<Claim> claims = find("Rebels captured the town. The army shelled the village.");

    assertThat(claims).extracting(Claim::id).containsExactly("d-c01", "d-c02");
  }

  private static List<String> claims(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.split("; | (?=casualties)", -1));
  }

  private static Analysis analysis(String text) {
    Span all = new Span(0, text.length());
    Document document =
        new Document(
            "d",
            null,
            null,
            "0".repeat(64),
            null,
            null,
            null,
            List.of(),
            "en",
            null,
            null,
            text,
            List.of(new Paragraph(all, Paragraph.Kind.BODY)));
    return LANGUAGE.read(document, tokens -> true);
  }

  private static List<Claim> find(String text) {
    return new ClaimFinder()
        .find(
            analysis(text),
            new Cast(List.of(), List.of()),
            new Atlas(List.of(), List.of()),
            List.of(),
            List.of());
  }

  private static List<String> told(List<Claim> claims) {
    return claims.stream().map(ClaimFinderTest::told).toList();
  }

  private static String told(Claim claim) {
    String mark =
        switch (claim.modality()) {
          case ASSERTED -> "";
          case POSSIBLE -> "?";
          case PREDICTED -> "+";
          case OPINION -> "~";
        };
    boolean isNegated =
        claim.polarity() == Claim.Polarity.NEGATED && claim.type() != ClaimType.DENIAL;
    String type = claim.type().name().toLowerCase(Locale.ROOT);
    return type + (isNegated ? "-" : "") + mark + told(claim.quantity());
  }

  private static String told(@Nullable Quantity quantity) {
    if (quantity == null) {
      return "";
    }
    String measure = quantity.measure().name().toLowerCase(Locale.ROOT);
    return " " + measure + "=" + number(quantity.low()) + ".." + number(quantity.high());
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.valueOf(Math.round(value));
  }
}
