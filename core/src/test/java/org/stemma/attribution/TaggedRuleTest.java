package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.language.Telling;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** What a tagger adds to rules and takes from them, with tellings made by hand. */
class TaggedRuleTest {

  private static Language language;

  @BeforeAll
  static void loadLanguage() {
    language = LoadedEnglish.get();
  }

  @Test
  void whatNoRuleHasIsAdded() {
    Analysis analysis = analysis("The mayor radioed that the road was closed.");
    Telling telling = telling(analysis, "The mayor", "radioed", "that the road was closed", 1);
    assertThat(contents(analysis, telling)).containsExactly("the road was closed");
  }

  @Test
  void whatARuleHasStaysAsTheRuleHasIt() {
    Analysis analysis = analysis("The mayor said that the road was closed.");
    Telling telling = telling(analysis, "The mayor", "said", "that the road was closed", 1);
    assertThat(find(analysis, telling)).hasSize(1);
    assertThat(contents(analysis, telling)).containsExactly("the road was closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor wants to close the road. | The mayor | wants | to close the road
          The mayor might blast that the road was closed. | The mayor | might blast | that the road was closed
          I wrote down that the road was closed. | I | wrote down | that the road was closed
          """)
  void whatIsNobodysWordsIsNotAdded(String text, String source, String cue, String content) {
    Analysis analysis = analysis(text);
    assertThat(find(analysis, telling(analysis, source, cue, content, 1))).isEmpty();
  }

  @Test
  void aCueThatNoListHasMustBeSure() {
    Analysis analysis = analysis("The mayor texted that the road was closed.");
    Telling unsure = telling(analysis, "The mayor", "texted", "that the road was closed", 0.6);
    Telling sure = telling(analysis, "The mayor", "texted", "that the road was closed", 0.9);
    assertThat(find(analysis, unsure)).isEmpty();
    assertThat(find(analysis, sure)).hasSize(1);
  }

  @Test
  void aMarkBetweenANameAndWordsIsNoCueOfItsOwn() {
    Analysis analysis = analysis("Mayor Ada Bell: The road will stay closed.");
    Telling telling = telling(analysis, "Mayor Ada Bell", ":", "The road will stay closed", 1);
    assertThat(contents(analysis, telling)).containsExactly("The road will stay closed");
    assertThat(find(analysis, telling).get(0).cue()).isNull();
  }

  @Test
  void aGuessThatTheTaggerDoesNotShareFalls() {
    Analysis analysis =
        analysis("The mayor criticized the plan. The road was closed, said Ada Bell.");
    Telling other = telling(analysis, "Ada Bell", "said", "The road was closed", 1);
    assertThat(contents(analysis, other)).containsExactly("The road was closed");
    assertThat(contents(analysis)).contains("the plan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The road was cut near Kelm British minister Ada Bell said. | British minister Ada Bell | The road was cut near Kelm
          Nobody can mend the road said Ada Bell an official who runs the depot. | Ada Bell | Nobody can mend the road
          """)
  void theTaggerKnowsWhoSpeaksWhereCommasWereLost(String text, String source, String content) {
    Analysis analysis = analysis(text);
    Telling telling = telling(analysis, source, "said", content, 0.95);

    assertThat(contents(analysis, telling)).containsExactly(content);
    Span found = Objects.requireNonNull(find(analysis, telling).get(0).source());
    assertThat(analysis.document().words(found)).isEqualTo(source);
  }

  @Test
  void whoReportsWhatAnotherSaysStandsAroundIt() {
    Analysis analysis =
        analysis("Britain said it would raise the attack at the site Nordpress reported.");
    Telling outer =
        telling(
            analysis,
            "Nordpress",
            "reported",
            "Britain said it would raise the attack at the site",
            0.95);

    assertThat(contents(analysis, outer))
        .contains("Britain said it would raise the attack at the site")
        .hasSize(2);
  }

  private static Telling telling(
      Analysis analysis, String source, String cue, String content, double score) {
    return new Telling(
        span(analysis, cue), span(analysis, source), List.of(span(analysis, content)), score);
  }

  private static Span span(Analysis analysis, String words) {
    int start = analysis.document().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<Attribution> find(Analysis analysis, Telling... tellings) {
    return new AttributionFinder()
        .find(analysis.withTellings(List.of(tellings)), new Cast(List.of(), List.of()));
  }

  private static List<String> contents(Analysis analysis, Telling... tellings) {
    return find(analysis, tellings).stream()
        .map(found -> analysis.document().words(found.content()))
        .toList();
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
}
