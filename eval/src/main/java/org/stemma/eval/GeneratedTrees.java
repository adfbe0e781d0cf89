package org.stemma.eval;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Makes a corpus with a known family tree from unrelated articles: each further text copies, trims,
 * reorders, rewords or excerpts an earlier one or merges two. Dates, times and credits are printed
 * on some pages only, and some dates are those of a later change. The same seed makes the same
 * corpus.
 */
final class GeneratedTrees {

  /** How a text came of another. */
  enum Edit {
    COPY,
    TRIM,
    REORDER,
    PARAPHRASE,
    TRANSLATE,
    EXCERPT,
    MERGE
  }

  /** A sentence and the one of a first text that it came of. */
  record Line(int origin, String words) {}

  /**
   * A text of the corpus.
   *
   * @param edit how it was made; null for a first text
   * @param steps how often it was changed since its origin
   * @param ancestors ids of all texts that it came of
   */
  record Text(
      Document document,
      @Nullable Edit edit,
      int steps,
      Set<String> ancestors,
      List<Line> lines,
      LocalDateTime written) {

    String id() {
      return document.id();
    }
  }

  private static final List<String> WIRES =
      List.of("Reuters", "AFP", "AP", "TASS", "Xinhua", "SANA", "Anadolu");

  /** Lines of an excerpt: clearly a passage, seldom most of a text. */
  private static final int LEAST_EXCERPT = 3;

  private static final int MORE_EXCERPT = 3;

  /** Words of an excerpt, so that it is no string of short remarks. */
  private static final int LEAST_WORDS = 50;

  /**
   * Shares of pages that print a date and, with it, a time; that show a later date; that credit.
   */
  private static final double DATED = 0.75;

  private static final double TIMED = 0.5;

  private static final double LATER = 0.05;

  private static final double CREDITED = 0.4;

  private static final double OF_WIRE = 0.5;

  private static final int OUTLETS = 60;

  /** News is seldom taken at more than third hand. */
  private static final int MOST_STEPS = 3;

  private final Random random;
  private final List<Text> texts = new ArrayList<>();
  private final List<List<String>> unused;
  private int origins;

  private GeneratedTrees(List<List<String>> articles, long seed) {
    this.random = new Random(seed);
    this.unused = new ArrayList<>(articles);
    Collections.shuffle(unused, random);
  }

  /**
   * Makes a corpus.
   *
   * @param articles unrelated ones, each as its sentences
   * @param size how many texts; with fewer than that many articles, the rest came of others
   */
  static List<Text> make(List<List<String>> articles, int size, long seed) {
    GeneratedTrees trees = new GeneratedTrees(articles, seed);
    int roots = Math.min(size, articles.size() * 2 / 3);
    for (int i = 0; i < roots; i++) {
      trees.addFirst();
    }
    while (trees.texts.size() < size) {
      trees.addDerived();
    }
    return List.copyOf(trees.texts);
  }

  private List<Line> fresh() {
    List<Line> lines = new ArrayList<>();
    for (String sentence : unused.remove(unused.size() - 1)) {
      lines.add(new Line(origins++, sentence));
    }
    return lines;
  }

  private void addFirst() {
    String outlet = random.nextDouble() < OF_WIRE ? pick(WIRES) : outlet();
    LocalDateTime written =
        LocalDateTime.of(2016, 1, 1, 6, 0).plusMinutes(random.nextInt(500 * 24 * 60));
    add(fresh(), outlet, null, List.of(), written);
  }

  private void addDerived() {
    Text parent = pickSource();
    Edit edit = pick(List.of(Edit.values()));
    switch (edit) {
      case COPY -> derive(edit, parent.lines(), parent);
      case TRIM -> derive(edit, trimmed(parent.lines()), parent);
      case REORDER -> derive(edit, reordered(parent.lines()), parent);
      case PARAPHRASE ->
          derive(edit, each(parent.lines(), words -> Rewording.byEditor(words, random)), parent);
      case TRANSLATE ->
          derive(
              edit, each(parent.lines(), words -> Rewording.byTranslator(words, random)), parent);
      case EXCERPT -> excerpt(parent);
      case MERGE -> merge(parent, pickSource());
    }
  }

  private Text pickSource() {
    List<Text> sources = texts.stream().filter(text -> text.steps() < MOST_STEPS).toList();
    return pick(sources);
  }

  private void derive(Edit edit, List<Line> lines, Text... parents) {
    LocalDateTime last = parents[0].written();
    for (Text parent : parents) {
      last = parent.written().isAfter(last) ? parent.written() : last;
    }
    String source = parents[0].document().outlet();
    boolean isCredited = source != null && random.nextDouble() < CREDITED;
    add(
        lines,
        outlet(),
        edit,
        List.of(parents),
        last.plusMinutes(20 + random.nextInt(30 * 60)),
        isCredited ? List.of(source) : List.of());
  }

  private List<Line> trimmed(List<Line> lines) {
    int kept = lines.size() * (4 + random.nextInt(5)) / 10;
    return lines.subList(0, Math.clamp(kept, Math.min(LEAST_EXCERPT, lines.size()), lines.size()));
  }

  private List<Line> reordered(List<Line> lines) {
    List<List<Line>> blocks = new ArrayList<>();
    for (int start = 0; start < lines.size(); start += 2) {
      blocks.add(lines.subList(start, Math.min(start + 2, lines.size())));
    }
    Collections.shuffle(blocks, random);
    return blocks.stream().flatMap(List::stream).toList();
  }

  private static List<Line> each(List<Line> lines, Function<String, String> change) {
    return lines.stream().map(line -> new Line(line.origin(), change.apply(line.words()))).toList();
  }

  private void excerpt(Text parent) {
    List<Line> passage = passage(parent.lines());
    if (unused.isEmpty() || passage.isEmpty()) {
      return;
    }
    List<Line> lines = new ArrayList<>(fresh());
    lines.addAll(1 + random.nextInt(lines.size()), passage);
    derive(Edit.EXCERPT, lines, parent);
  }

  /** Some lines in a row, enough words to be a passage; empty where the draw was not. */
  private List<Line> passage(List<Line> lines) {
    int count = LEAST_EXCERPT + random.nextInt(MORE_EXCERPT);
    if (lines.size() < count) {
      return List.of();
    }
    int start = random.nextInt(lines.size() - count + 1);
    List<Line> passage = lines.subList(start, start + count);
    int words = passage.stream().mapToInt(line -> Articles.words(line.words()).size()).sum();
    return words < LEAST_WORDS ? List.of() : passage;
  }

  private void merge(Text one, Text other) {
    List<Line> first = trimmed(one.lines());
    List<Line> second = passage(other.lines());
    if (second.isEmpty() || !Collections.disjoint(origins(one), origins(other))) {
      return;
    }
    List<Line> lines = new ArrayList<>(first);
    lines.addAll(random.nextInt(lines.size() + 1), second);
    derive(Edit.MERGE, lines, one, other);
  }

  private static Set<Integer> origins(Text text) {
    Set<Integer> origins = new TreeSet<>();
    text.lines().forEach(line -> origins.add(line.origin()));
    return origins;
  }

  private void add(
      List<Line> lines,
      String outlet,
      @Nullable Edit edit,
      List<Text> parents,
      LocalDateTime written) {
    add(lines, outlet, edit, parents, written, List.of());
  }

  private void add(
      List<Line> lines,
      String outlet,
      @Nullable Edit edit,
      List<Text> parents,
      LocalDateTime written,
      List<String> credits) {
    Set<String> ancestors = new TreeSet<>();
    int steps = 0;
    for (Text parent : parents) {
      ancestors.addAll(parent.ancestors());
      ancestors.add(parent.id());
      steps = Math.max(steps, parent.steps() + 1);
    }
    Document document =
        Articles.document(
            id(), outlet, credits, printed(written), lines.stream().map(Line::words).toList());
    texts.add(new Text(document, edit, steps, Set.copyOf(ancestors), List.copyOf(lines), written));
  }

  /** An id that tells nothing of the order in which the texts were made. */
  private String id() {
    return String.format("t%06x-%d", random.nextInt(1 << 24), texts.size());
  }

  private @Nullable Publication printed(LocalDateTime written) {
    if (random.nextDouble() >= DATED) {
      return null;
    }
    boolean isLater = random.nextDouble() < LATER;
    LocalDateTime shown = isLater ? written.plusDays(1 + random.nextInt(3)) : written;
    return new Publication(
        shown.toLocalDate(),
        random.nextDouble() < TIMED ? shown.toLocalTime() : null,
        Publication.Basis.STATED,
        shown.toString());
  }

  private String outlet() {
    return "Gazette " + random.nextInt(OUTLETS);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
