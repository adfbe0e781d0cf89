package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.eval.Polnear.Article;
import org.stemma.eval.Polnear.Found;
import org.stemma.language.OnnxTagger;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** The tagger on PolNeAR's part dev, and the counting itself. */
class AttributionScoreTest {

  private static final String SET = "polnear-dev";

  /** Processors differ in the last bits of a float, and a span in some hundreds falls otherwise. */
  private static final double ALLOWANCE = 0.004;

  @Test
  void theTaggerFindsSpansAsWellAsBefore() throws IOException, OnnxTagger.Unavailable {
    Optional<Path> shared =
        SharedData.find()
            .filter(at -> Files.isDirectory(Polnear.folder(at, AttributionScore.PART)));
    assumeTrue(shared.isPresent(), "PolNeAR is not beside the checkout");
    Map<String, Double> figures = AttributionScore.read(shared.get()).figures(OnnxTagger.load());
    String fingerprint = Polnear.fingerprint(shared.get(), AttributionScore.PART);
    Floors floors = Floors.read(Path.of("floors.json"));
    if (Boolean.getBoolean("floors.update")) {
      Map<String, Double> rounded = new TreeMap<>();
      figures.forEach((name, value) -> rounded.put(name, value - ALLOWANCE));
      floors.update(SET, fingerprint, rounded, Boolean.getBoolean("floors.lower"));
    }
    assertThat(floors.below(SET, fingerprint, figures)).isEmpty();
  }

  private static final String TEXT = "The mayor said the road is cut.";
  private static final Found GOLD =
      new Found(new Span(0, 9), new Span(10, 14), List.of(new Span(15, 30)));

  @Test
  void whatIsFoundAsItIsDueIsRight() {
    Map<String, SpanCounts.Count> counts = counts(GOLD);
    assertThat(counts.values()).allMatch(count -> count.f1() == 1);
    assertThat(counts).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"15, 30, 1, 1", "19, 30, 0, 0.857", "24, 30, 0, 0.667", "27, 30, 0, 0.4"})
  void aContentIsExactOrNotAndItsWordsCountEach(int start, int end, double exact, double words) {
    Found found = new Found(GOLD.source(), GOLD.cue(), List.of(new Span(start, end)));
    Map<String, SpanCounts.Count> counts = counts(found);
    assertThat(f1(counts, "content")).isEqualTo(exact);
    assertThat(Math.round(1000 * f1(counts, "content_words")) / 1000.0).isEqualTo(words);
    assertThat(f1(counts, "attribution")).isEqualTo(words >= 0.5 ? 1 : 0);
  }

  @Test
  void anotherSpeakerIsNoAttributionOfThisOne() {
    Found found = new Found(new Span(15, 23), GOLD.cue(), GOLD.content());
    assertThat(f1(counts(found), "attribution")).isZero();
    assertThat(f1(counts(found), "content")).isEqualTo(1);
  }

  @Test
  void aDossiersContentIsWidenedToMarksAndConjunction() {
    String text = "He said that \"it is cut.\" They agree.";
    assertThat(AttributionScore.widened(text, new Span(14, 23)).in(text))
        .isEqualTo("\"it is cut.\"");
    assertThat(AttributionScore.widened("He said that it is.", new Span(13, 18)))
        .isEqualTo(new Span(8, 18));
  }

  private static double f1(Map<String, SpanCounts.Count> counts, String role) {
    return counts.getOrDefault(role, SpanCounts.Count.NONE).f1();
  }

  private static Map<String, SpanCounts.Count> counts(Found found) {
    Document document =
        new Document(
            "d", null, null, "", null, null, null, List.of(), "en", null, null, TEXT, List.of());
    SpanCounts counts = new SpanCounts();
    counts.add(new Article(document, List.of(GOLD)), List.of(found));
    return counts.counts();
  }
}
