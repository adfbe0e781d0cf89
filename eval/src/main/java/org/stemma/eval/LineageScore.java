package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.eval.GeneratedTrees.Text;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Link;
import org.stemma.text.Document;

/** How well the family tree of a generated corpus is found. */
final class LineageScore {

  /** Texts of a corpus that is measured by the command. */
  static final int SIZE = 2400;

  /** Texts of the smaller corpus that the floors are held on, so that the build stays quick. */
  static final int SAMPLE = 600;

  static final long SEED = 20170407;

  /** Sentences of an article that a corpus is made of. */
  private static final int LEAST_SENTENCES = 6;

  private static final Pattern NOTICE = Pattern.compile("(?i)copyright|rights reserved");

  private final Map<String, Text> texts = new TreeMap<>();
  private final TrueLinks truth;
  private final FamilyTree tree;

  private LineageScore(List<Text> made) {
    made.forEach(text -> texts.put(text.id(), text));
    truth = TrueLinks.of(made);
    tree = Lineage.gather(made.stream().map(Text::document).toList());
  }

  /** The figures of a generated corpus by name. */
  static Map<String, Double> of(Path shared, int size, long seed) throws IOException {
    return new LineageScore(GeneratedTrees.make(articles(shared), size, seed)).figures();
  }

  /** Unrelated articles, as sentences. */
  static List<List<String>> articles(Path shared) throws IOException {
    List<Document> articles = new ArrayList<>();
    for (String set : Articles.SETS) {
      articles.addAll(Articles.read(shared, set));
    }
    return Articles.unrelated(articles).stream()
        .map(LineageScore::sentences)
        .filter(sentences -> sentences.size() >= LEAST_SENTENCES)
        .toList();
  }

  /** The sentences of an article less the notices below it, which are nobody's report. */
  private static List<String> sentences(Document article) {
    return Articles.sentences(article).stream()
        .filter(sentence -> !NOTICE.matcher(sentence).find())
        .toList();
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    Set<String> found = new TreeSet<>();
    tree.links().forEach(link -> found.add(TrueLinks.pair(link.from(), link.to())));
    Set<String> gold = truth.due();
    double hits = found.stream().filter(gold::contains).count();
    double precision = hits / Math.max(1, found.stream().filter(this::isJudged).count());
    double recall = hits / Math.max(1, gold.size());
    figures.put("links.due", (double) gold.size());
    figures.put("links.open", (double) truth.open().size());
    figures.put("quotes.due", (double) truth.said().size());
    figures.put(
        "quotes.recall",
        rounded(
            found.stream().filter(truth.said()::contains).count()
                / (double) Math.max(1, truth.said().size())));
    figures.put("links.precision", rounded(precision));
    figures.put("links.recall", rounded(recall));
    figures.put("links.f1", rounded(2 * precision * recall / Math.max(1e-9, precision + recall)));
    putDirections(figures, gold);
    putRecallByEdit(figures, found, gold);
    return figures;
  }

  private boolean isJudged(String pair) {
    return !truth.open().contains(pair) && !truth.said().contains(pair);
  }

  private void putDirections(Map<String, Double> figures, Set<String> gold) {
    Map<String, int[]> counts = new HashMap<>();
    for (Link link : tree.links()) {
      if (gold.contains(TrueLinks.pair(link.from(), link.to()))) {
        Text from = text(link.from());
        Text to = text(link.to());
        boolean isDescent =
            to.ancestors().contains(from.id()) || from.ancestors().contains(to.id());
        count(counts, isDescent ? "descents" : "cousins", link, isRight(from, to));
        count(counts, "all", link, isRight(from, to));
      }
    }
    counts.forEach((name, of) -> {
      figures.put("direction." + name + ".right", rounded(of[1] / (double) Math.max(1, of[0])));
      figures.put("direction." + name + ".told", rounded(of[0] / (double) of[2]));
    });
  }

  private static void count(Map<String, int[]> counts, String name, Link link, boolean isRight) {
    int[] of = counts.computeIfAbsent(name, first -> new int[3]);
    of[0] += link.directed() ? 1 : 0;
    of[1] += link.directed() && isRight ? 1 : 0;
    of[2]++;
  }

  /**
   * Of a text and one that came of it, the first is nearer the origin; of two that both came of a
   * third, the one written first.
   */
  private static boolean isRight(Text from, Text to) {
    if (to.ancestors().contains(from.id()) || from.ancestors().contains(to.id())) {
      return to.ancestors().contains(from.id());
    }
    return from.written().isBefore(to.written());
  }

  /** How many of the links between a text and what it was made of are found. */
  private void putRecallByEdit(Map<String, Double> figures, Set<String> found, Set<String> gold) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Text text : texts.values()) {
      GeneratedTrees.Edit edit = text.edit();
      for (String ancestor : edit == null ? Set.<String>of() : text.ancestors()) {
        String pair = TrueLinks.pair(text.id(), ancestor);
        if (edit != null && gold.contains(pair)) {
          int[] of =
              counts.computeIfAbsent(edit.name().toLowerCase(Locale.ROOT), first -> new int[2]);
          of[0]++;
          of[1] += found.contains(pair) ? 1 : 0;
        }
      }
    }
    counts.forEach((name, of) -> figures.put("recall." + name, rounded(of[1] / (double) of[0])));
  }

  private Text text(String id) {
    Text text = texts.get(id);
    if (text == null) {
      throw new IllegalStateException("a link to a text that was not given: " + id);
    }
    return text;
  }

  private static double rounded(double value) {
    return Math.round(1000 * value) / 1000.0;
  }
}
