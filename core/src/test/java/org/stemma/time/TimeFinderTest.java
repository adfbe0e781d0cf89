package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.text.Document;
import org.stemma.text.Lexicon;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;

class TimeFinderTest {

  private static final Language ENGLISH = LoadedEnglish.get();
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 5, 12);

  static Stream<List<String>> times() {
    return Lexicon.rows(TimeFinderTest.class, "times.tsv").stream();
  }

  static Stream<String> timeless() {
    return Lexicon.words(TimeFinderTest.class, "no-times.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("times")
  void aTimeIsResolvedAgainstTheDayOfPublication(List<String> row) {
    LocalDate published = row.get(1).equals("-") ? null : LocalDate.parse(row.get(1));
    String text = row.get(0);
    List<String> found =
        find(text, Paragraph.Kind.BODY, published).stream().map(time -> told(text, time)).toList();
    assertThat(found).contains(String.join(" | ", row.subList(2, row.size())));
  }

  @ParameterizedTest
  @MethodSource("timeless")
  void aDurationOrAVagueTimeIsLeftOut(String text) {
    assertThat(find(text, Paragraph.Kind.BODY, WEDNESDAY)).isEmpty();
  }

  @Test
  void aTimeInACaptionIsThePicturesAndLeftOut() {
    assertThat(find("Smoke rises on Sunday.", Paragraph.Kind.CAPTION, WEDNESDAY)).isEmpty();
  }

  @Test
  void aWeekdayOfAnUndatedReportIsLeftOut() {
    assertThat(find("The town fell on Sunday.", Paragraph.Kind.BODY, null)).isEmpty();
  }

  @Test
  void thePrecisionFollowsTheLengthOfTheInterval() {
    assertThat(
            find(
                    "It fell on Monday, or overnight, or last week, or in March, or in 2015.",
                    Paragraph.Kind.BODY,
                    WEDNESDAY)
                .stream()
                .map(TimeExpression::precision))
        .containsExactly(1, 2, 3, 4, 5);
  }

  private static String told(String text, TimeExpression time) {
    return String.join(" | ", time.span().in(text), day(time.start()), day(time.end()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  private static List<TimeExpression> find(
      String text, Paragraph.Kind kind, @Nullable LocalDate published) {
    Publication publication =
        published == null
            ? null
            : new Publication(published, null, Publication.Basis.STATED, "test");
    Document document =
        new Document(
            "d",
            null,
            null,
            "",
            null,
            null,
            null,
            List.of(),
            "en",
            publication,
            null,
            text,
            List.of(new Paragraph(new Span(0, text.length()), kind)));
    Analysis analysis = ENGLISH.read(document, tokens -> false);
    return new TimeFinder().find(analysis);
  }
}
