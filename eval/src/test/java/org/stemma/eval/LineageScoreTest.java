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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Family trees of texts whose descent is known, because they were made so. */
class LineageScoreTest {

  /** The figures of which more is better, and that a small change of a rule does not toss. */
  private static final List<String> HELD =
      List.of("links.f1", "links.precision", "links.recall", "direction.all.right");

  /** An allowance for edits of rules that move a few links of some ten thousand. */
  private static final double ALLOWANCE = 0.005;

  @Test
  void generatedTreesAreFoundAsWellAsBefore() throws IOException {
    Optional<Path> shared = SharedData.find();
    assumeTrue(
        shared.isPresent() && Files.exists(Articles.file(shared.get(), Articles.SETS.get(0))),
        "the articles that texts are made of are not beside the checkout");
    Map<String, Double> all = LineageScore.of(shared.get(), LineageScore.SAMPLE, LineageScore.SEED);
    Map<String, Double> figures = new TreeMap<>(all);
    figures.keySet().retainAll(HELD);
    Floors floors = Floors.read(Path.of("floors.json"));
    String fingerprint = fingerprint(shared.get());
    if (Boolean.getBoolean("floors.update")) {
      Map<String, Double> rounded = new TreeMap<>();
      figures.forEach((name, value) -> rounded.put(name, value - ALLOWANCE));
      floors.update(
          "generated-trees-sample", fingerprint, rounded, Boolean.getBoolean("floors.lower"));
    }
    assertThat(floors.below("generated-trees-sample", fingerprint, figures)).isEmpty();
  }

  @Test
  void theSameSeedMakesTheSameTexts() {
    List<List<String>> articles =
        IntStream.range(0, 30).mapToObj(LineageScoreTest::article).toList();
    assertThat(GeneratedTrees.make(articles, 60, 7))
        .isEqualTo(GeneratedTrees.make(articles, 60, 7));
  }

  @Test
  void aTextAndItsCopyAreToBeLinked() {
    List<List<String>> articles =
        IntStream.range(0, 30).mapToObj(LineageScoreTest::article).toList();
    List<GeneratedTrees.Text> texts = GeneratedTrees.make(articles, 60, 7);
    TrueLinks truth = TrueLinks.of(texts);
    assertThat(texts)
        .filteredOn(text -> text.edit() == GeneratedTrees.Edit.COPY)
        .isNotEmpty()
        .allSatisfy(text ->
            assertThat(text.ancestors())
                .anyMatch(from -> truth.due().contains(TrueLinks.pair(from, text.id()))));
  }

  private static String fingerprint(Path shared) throws IOException {
    StringBuilder fingerprint = new StringBuilder();
    for (String set : Articles.SETS) {
      fingerprint.append(Floors.fingerprint(Articles.file(shared, set)), 0, 32);
    }
    return fingerprint.toString();
  }

  private static List<String> article(int number) {
    return IntStream.range(0, 8)
        .mapToObj(line ->
            ("Boat "
                + number
                + "-"
                + line
                + " left the harbour at dawn with a load of salt and came"
                + " back before the storm that no one on the quay had foreseen."))
        .toList();
  }
}
