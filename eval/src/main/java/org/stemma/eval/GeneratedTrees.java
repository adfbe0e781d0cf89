package org.stemma.eval;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Makes a corpus with a known family tree from unrelated articles: each further text copies, trims,
 * thins out, reorders, rewords, translates, continues or excerpts an earlier one, merges two, or
 * only quotes what somebody said there; every third is changed twice. Outlets have their habits
 * (see {@link House}). Dates, times and credits are printed on some pages only, and some dates are
 * those of a later change. The same seed makes the same corpus.
 */
final class GeneratedTrees {

  /** How a text came of another. */
  enum Edit {
    COPY,
    TRIM,
    THIN,
    REORDER,
    PARAPHRASE,
    TRANSLATE,
    CONTINUE,
    EXCERPT,
    MERGE,
    QUOTE;

    /** Whether the whole of an earlier text is gone through, so that it can be done twice. */
    boolean isOfWhole() {
      return compareTo(CONTINUE) < 0;
    }
  }

  /**
   * A sentence and the one of a first text that it came of.
   *
   * @param speaker who says it; empty where the page does
   */
  record Line(int origin, String words, String speaker) {

    boolean isSaid() {
      return !speaker.isEmpty();
    }

    Line said(String by) {
      return new Line(origin, words, by);
    }

    Line withWords(String other) {
      return new Line(origin, other, speaker);
    }

    /** As it is printed. */
    String printed() {
      return isSaid() ? "\"" + words.replaceAll("[.!?]$", "") + ",\" said " + speaker + "." : words;
    }
  }

  /**
   * A text of the corpus.
   *
   * @param edit how it was made; null for a first text
   * @param steps how often it was changed since its origin
   * @param tree number of its tree when it was made
   * @param ancestors ids of all texts that it came of
   */
  record Text(
      Document document,
      @Nullable Edit edit,
      int steps,
      int tree,
      Set<String> ancestors,
      List<Line> lines,
      LocalDateTime written) {

    String id() {
      return document.id();
    }
  }

  private static final List<String> WIRES =
      List.of("Reuters", "AFP", "AP", "TASS", "Xinhua", "SANA", "Anadolu");

  /** Lines of an excerpt: two are a passage. */
  private static final int LEAST_EXCERPT = 2;

  private static final int MORE_EXCERPT = 5;

  /** How much of what can be said otherwise an editor and a translator do: from, and up to. */
  private static final double LEAST_EDITED = 0.05;

  private static final double MOST_EDITED = 0.35;

  private static final double LEAST_TRANSLATED = 0.3;

  private static final double MOST_TRANSLATED = 0.7;

  /** Lines that are kept where every one may be left out. */
  private static final double THINNED = 0.7;

  /** Texts that are changed in a second way. */
  private static final double TWICE = 0.33;

  /** Words of an utterance that is quoted. */
  private static final int LEAST_SAID = 14;

  private static final List<String> SPEAKERS =
      List.of(
          "Marta Lindqvist",
          "Omar Haddad",
          "Jean Dupont",
          "Ivan Petrov",
          "Aisha Bello",
          "Chen Wei",
          "Peter Novak",
          "Leyla Demir",
          "Samuel Okoro",
          "Anna Weiss");

  /**
   * Shares of pages that print a date and, with it, a time; that show a later date; that credit.
   */
  private static final double DATED = 0.75;

  private static final double TIMED = 0.5;

  private static final double LATER = 0.05;

  private static final double CREDITED = 0.4;

  private static final double OF_WIRE = 0.5;

  private static final int OUTLETS = 60;

  private static final String GAZETTE = "Gazette ";

  /** Texts of one tree after which no further come of it: a story that a hundred outlets carry. */
  private static final int MOST_OF_FAMILY = 100;

  /** Texts that are drawn to find one that may still be taken from. */
  private static final int MOST_TRIED = 100;

  /** News is seldom taken at more than third hand. */
  private static final int MOST_STEPS = 3;

  private final Random random;
  private final List<Text> texts = new ArrayList<>();
  private final List<List<String>> unused;
  private int origins;

  /** For each tree the one that it was merged into, and how many texts it has. */
  private final int[] parents;

  private final int[] sizes;
  private int trees;

  private GeneratedTrees(List<List<String>> articles, int size, long seed) {
    this.parents = new int[size];
    this.sizes = new int[size];
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
    GeneratedTrees made = new GeneratedTrees(articles, size, seed);
    int roots = Math.min(size, articles.size() * 2 / 3);
    for (int i = 0; i < roots; i++) {
      made.addFirst();
    }
    while (made.texts.size() < size) {
      made.addDerived();
    }
    return List.copyOf(made.texts);
  }

  private List<Line> fresh() {
    List<Line> lines = new ArrayList<>();
    for (String sentence : unused.remove(unused.size() - 1)) {
      lines.add(new Line(origins++, sentence, ""));
    }
    return lines;
  }

  private void addFirst() {
    String outlet = random.nextDouble() < OF_WIRE ? pick(WIRES) : outlet();
    LocalDateTime written =
        LocalDateTime.of(2016, 1, 1, 6, 0).plusMinutes(random.nextInt(500 * 24 * 60));
    add(withSaying(fresh()), outlet, null, List.of(), written);
  }

  /** Lets somebody say one of the lines, so that others may quote it. */
  private List<Line> withSaying(List<Line> lines) {
    int at = random.nextInt(lines.size());
    Line line = lines.get(at);
    boolean isPlain = line.words().chars().noneMatch(c -> "\"\u201c\u201d".indexOf(c) >= 0);
    if (isPlain && Articles.words(line.words()).size() >= LEAST_SAID) {
      lines.set(at, line.said(pick(SPEAKERS)));
    }
    return lines;
  }

  private void addDerived() {
    Text parent = pickSource();
    Edit edit = pick(List.of(Edit.values()));
    switch (edit) {
      case EXCERPT -> excerpt(parent);
      case MERGE -> merge(parent, pickSource());
      case QUOTE -> quote(parent);
      case CONTINUE -> goOn(parent);
      case COPY, TRIM, THIN, REORDER, PARAPHRASE, TRANSLATE ->
          derive(edit, twice(edit, parent.lines()), parent);
    }
  }

  private List<Line> twice(Edit edit, List<Line> lines) {
    List<Line> changed = changed(edit, lines);
    Edit second = pick(List.of(Edit.values()));
    return second.isOfWhole() && random.nextDouble() < TWICE ? changed(second, changed) : changed;
  }

  private List<Line> changed(Edit edit, List<Line> lines) {
    return switch (edit) {
      case TRIM -> trimmed(lines);
      case THIN -> thinned(lines);
      case REORDER -> reordered(lines);
      case PARAPHRASE -> reworded(lines, between(LEAST_EDITED, MOST_EDITED));
      case TRANSLATE -> reworded(lines, between(LEAST_TRANSLATED, MOST_TRANSLATED));
      case COPY, CONTINUE, EXCERPT, MERGE, QUOTE -> lines;
    };
  }

  private double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  private List<Line> reworded(List<Line> lines, double rate) {
    return lines.stream()
        .map(line -> line.withWords(Rewording.reword(line.words(), rate, random)))
        .toList();
  }

  private List<Line> thinned(List<Line> lines) {
    List<Line> kept = lines.stream().filter(line -> random.nextDouble() < THINNED).toList();
    return kept.size() < LEAST_EXCERPT ? lines : kept;
  }

  private Text pickSource() {
    Text source = pick(texts);
    for (int tried = 1; tried < MOST_TRIED && !isSource(source); tried++) {
      source = pick(texts);
    }
    return source;
  }

  private boolean isSource(Text text) {
    return text.steps() < MOST_STEPS && sizes[top(text.tree())] < MOST_OF_FAMILY;
  }

  /** The tree that a tree was merged into. */
  private int top(int tree) {
    int top = tree;
    while (parents[top] != top) {
      top = parents[top];
    }
    return top;
  }

  /** The tree of a text that came of others, all of which are one tree from now on. */
  private int join(List<Text> of) {
    if (of.isEmpty()) {
      parents[trees] = trees;
      sizes[trees] = 1;
      return trees++;
    }
    int first = top(of.get(0).tree());
    for (Text text : of) {
      int other = top(text.tree());
      if (other != first) {
        parents[other] = first;
        sizes[first] += sizes[other];
      }
    }
    sizes[first]++;
    return first;
  }

  private void derive(Edit edit, List<Line> lines, Text... parents) {
    LocalDateTime last = parents[0].written();
    for (Text parent : parents) {
      last = parent.written().isAfter(last) ? parent.written() : last;
    }
    String source = parents[0].document().outlet();
    boolean isCredited = source != null && random.nextDouble() < CREDITED;
    int outlet = random.nextInt(OUTLETS);
    House house = House.of(outlet, random);
    add(
        lines.stream().map(line -> line.withWords(house.edit(line.words()))).toList(),
        GAZETTE + outlet,
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

  /** A report of one's own with what somebody said in the earlier one, in other words. */
  private void quote(Text parent) {
    List<Line> said = parent.lines().stream().filter(Line::isSaid).limit(1).toList();
    if (unused.isEmpty() || said.isEmpty()) {
      return;
    }
    Line translated = said.get(0);
    translated =
        translated.withWords(
            Rewording.reword(translated.words(), between(0, MOST_TRANSLATED), random));
    List<Line> lines = new ArrayList<>(fresh());
    lines.add(random.nextInt(lines.size()), translated);
    derive(Edit.QUOTE, lines, parent);
  }

  /** The text again with news of one's own between its lines and below. */
  private void goOn(Text parent) {
    if (unused.isEmpty()) {
      return;
    }
    List<Line> lines = new ArrayList<>(parent.lines());
    List<Line> own = fresh();
    for (Line line : own.subList(0, Math.min(own.size(), lines.size()))) {
      lines.add(1 + random.nextInt(lines.size()), line);
    }
    derive(Edit.CONTINUE, lines, parent);
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

  /** Some lines in a row; empty where the text has fewer. */
  private List<Line> passage(List<Line> lines) {
    int count = LEAST_EXCERPT + random.nextInt(MORE_EXCERPT);
    if (lines.size() < count) {
      return List.of();
    }
    int start = random.nextInt(lines.size() - count + 1);
    return lines.subList(start, start + count);
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
      List<Line> lines, String outlet, @Nullable Edit edit, List<Text> of, LocalDateTime written) {
    add(lines, outlet, edit, of, written, List.of());
  }

  private void add(
      List<Line> lines,
      String outlet,
      @Nullable Edit edit,
      List<Text> of,
      LocalDateTime written,
      List<String> credits) {
    Set<String> ancestors = new TreeSet<>();
    int steps = 0;
    for (Text parent : of) {
      ancestors.addAll(parent.ancestors());
      ancestors.add(parent.id());
      steps = Math.max(steps, parent.steps() + 1);
    }
    List<String> printed = new ArrayList<>();
    lines.forEach(line -> printed.add(line.printed()));
    if (outlet.startsWith(GAZETTE)) {
      int number = Integer.parseInt(outlet.substring(GAZETTE.length()));
      printed.addAll(House.of(number, random).foot());
    }
    Document document = Articles.document(id(), outlet, credits, printed(written), printed);
    texts.add(
        new Text(
            document, edit, steps, join(of), Set.copyOf(ancestors), List.copyOf(lines), written));
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
    return GAZETTE + random.nextInt(OUTLETS);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
