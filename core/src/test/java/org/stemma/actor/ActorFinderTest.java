package org.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.place.Atlas;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class ActorFinderTest {

  private static Language language;

  @BeforeAll
  static void load() {
    language = LoadedEnglish.get();
  }

  private static Analysis analysis(String id, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String part : text.split("\n\n", -1)) {
      paragraphs.add(new Paragraph(new Span(start, start + part.length()), Paragraph.Kind.BODY));
      start += part.length() + 2;
    }
    Document document =
        new Document(
            id,
            id + ".txt",
            null,
            "00",
            "Title",
            null,
            "Morning Courier",
            List.of("Kessner"),
            "en",
            null,
            null,
            text,
            paragraphs);
    return language.read(document, tokens -> true);
  }

  private static Cast gather(String... texts) {
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      analyses.add(analysis("d" + i, texts[i]));
    }
    return new ActorFinder().gather(analyses, new Atlas(List.of(), List.of()));
  }

  /** Name of the actor whom the last occurrence of some words, by their last word, stands for. */
  private static Optional<String> who(Cast cast, String text, String words) {
    int end = text.lastIndexOf(words) + words.length();
    int start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
    return cast.headedBy("d0", new Span(start, end)).map(m -> cast.actor(m.actor()).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia's Defense Ministry said that its jets hit a depot. | Ministry | Russian Defense Ministry
          Russia's Defense Ministry said that its jets hit a depot. | jets | Russian Air Force
          The Sudanese army said it had taken the bridge. | it | Sudanese army
          Kyiv said the drones came at night. | Kyiv | Ukrainian government
          Iraqi troops entered the town with Daesh fighters still inside. | troops | Iraqi army
          Iraqi troops entered the town with Daesh fighters still inside. | fighters | Islamic State
          Houthi fighters took the port. Later the rebels left it. | rebels | Houthis
          The ministry of defence of Armenia said two soldiers had died. | ministry | Armenian Defense Ministry
          General Marko Pelin spoke to Reuters. He said the road was cut. | He | Marko Pelin
          Anna Brandt, the head of Airwars, said 20 strikes were counted. Brandt named no side. | Brandt | Anna Brandt
          The governor of Sarmek province, Emil Korsand, said it was over. | governor | Emil Korsand
          A hospital source said nine had died. | source | Hospital source (unnamed)
          The Rapid Support Forces (RSF) took the airport, and the paramilitary group held it. | group | Rapid Support Forces
          Witnesses said shells fell. The Coventry-based Syrian Observatory for Human Rights said 9 died. Another 3 are missing, the watchdog said. | watchdog | Syrian Observatory for Human Rights
          A monitor said on Sunday that 9 died. The Syrian Observatory for Human Rights counted 3 children. | monitor | Syrian Observatory for Human Rights
          The Upland Front attacked the bridge. Upland Front rebels took it. The militants then left. | militants | Upland Front
          Marsh Adeyemi, the president's spokesman, said so. The spokesman left. | spokesman | Marsh Adeyemi
          BBC's Ada Wendling reports that the girls are free. | Wendling | Ada Wendling
          Foreign envoy Mallam Tunde Okoro said it was over. | Okoro | Tunde Okoro
          US Secretary of State Rex Doyle said it was over. | Secretary | Rex Doyle
          The leader of Boko Haram Musa Gana said it was over. | Gana | Musa Gana
          British journalist Ada Crane said so. The talks failed, the British journalist said. | journalist | Ada Crane
          Ada Crane medic in the north said the road was cut. | medic | Ada Crane
          Turkey said it was watching. Calm is needed the Foreign Ministry said. | Ministry | Turkish Foreign Ministry
          Syrian President Bashar al-Assad's officials said the charge was false. | officials | Syrian government
          The International Committee for the Red Cross said it had helped. | Committee | International Committee of the Red Cross
          The Red Crescent issued a statement. The statement by the Red Crescent said roads were shut. | statement | Red Crescent
          """)
  void wordsLeadToTheirActor(String text, String words, String actor) {
    assertThat(who(gather(text), text, words)).hasValue(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fighting went on in Syria and near Damascus on Friday. | Damascus
          Shells fell in the city center. | center
          He crossed from Iraq into Syria. | Syria
          World leaders met. | World
          """)
  void aPlaceIsNobody(String text, String words) {
    assertThat(who(gather(text), text, words)).isEmpty();
  }

  @Test
  void oneNameInTwoTranscriptionsIsOnePerson() {
    String text = "Ahmed Rabani said so. The talks failed. Ahmad Rabani left.";
    Cast cast = gather(text);
    assertThat(who(cast, text, "Ahmad Rabani")).hasValue("Ahmed Rabani");
  }

  @Test
  void aSpokesmanIsNotWhomHeSpeaksFor() {
    String text = "A spokesman for Russian President Vladimir Putin said it was late.";
    assertThat(who(gather(text), text, "spokesman")).hasValue("Spokesman (unnamed)");
  }

  @Test
  void aWomanAtAPlaceThatSoundsLikeANameIsNotThePlace() {
    String text = "A woman at Bustan al-Rami said it was late.";
    assertThat(who(gather(text), text, "woman")).hasValue("Woman (unnamed)");
  }

  @Test
  void aHyphenJoinsTheSyllablesOfAName() {
    String text = "President Park Soo-in said so. Park left.";
    assertThat(who(gather(text), text, "Park")).hasValue("Park Soo-in");
  }

  @Test
  void plainWordsAreAListedBodyOnlyInItsCountry() {
    String away = "In Khartoum the Civil Defence said nine had died.";
    String home = "In Syria the Civil Defence said nine had died.";
    assertThat(who(gather(away), away, "Defence")).isNotEqualTo(Optional.of("White Helmets"));
    assertThat(who(gather(home), home, "Defence")).hasValue("White Helmets");
  }

  @Test
  void lostCommasPartNoPhrases() {
    String text =
        "Geneva-based monitor the Syrian Observatory for Human Rights registered nine deaths."
            + " The delay hurt the deal the Observatory said.";
    Cast cast = gather(text);
    assertThat(who(cast, text, "monitor")).hasValue("Syrian Observatory for Human Rights");
    assertThat(who(cast, text, "Observatory")).hasValue("Syrian Observatory for Human Rights");
  }

  @Test
  void aSpokesmanIsPartOfHisMinistryAndItsState() {
    String text = "Ukraine's Defense Ministry spokesman Oleh Hrytsak said two ships sank.";
    Cast cast = gather(text);
    Actor spokesman =
        cast.actors().stream()
            .filter(a -> a.name().equals("Oleh Hrytsak"))
            .findFirst()
            .orElseThrow();
    assertThat(spokesman.kind()).isEqualTo(Actor.Kind.OFFICIAL);
    assertThat(spokesman.partOf()).isEqualTo("ukrainian-defense-ministry");
    assertThat(cast.body(spokesman.id()).name()).isEqualTo("Ukrainian government");
    assertThat(spokesman.side()).isEqualTo("Ukrainian government");
  }

  @Test
  void aShortNameMeansTheSamePersonOnAnotherPage() {
    Cast cast =
        gather(
            "Peter Wendt told Kessner that shells fell.", "Wendt said on Monday that it was over.");
    assertThat(cast.actors()).filteredOn(a -> a.name().contains("Wendt")).hasSize(1);
  }

  @Test
  void whoSignsAPageIsAnActor() {
    Cast cast = gather("Nothing was heard.");
    assertThat(cast.actors()).extracting(Actor::name).contains("Morning Courier", "Kessner");
  }

  @Test
  void unnamedPeopleOfTwoPagesStayApart() {
    Cast cast = gather("A doctor said nine had died.", "A doctor said the road was cut.");
    assertThat(cast.actors()).filteredOn(a -> a.name().equals("Doctor (unnamed)")).hasSize(2);
  }

  @Test
  void theSameTextGivesTheSameCast() {
    String text = "Rebels said the army fled. The army denied it. Residents saw nothing.";
    assertThat(gather(text).actors()).isEqualTo(gather(text).actors());
  }

  @Test
  void noTextIsTooOdd() {
    String odd = String.join(" ", Collections.nCopies(40, "' - / the \" of [ ] 's 24 al- \u2019"));
    assertThat(gather(odd, "", "  \n\n \u2014")).isNotNull();
  }
}
