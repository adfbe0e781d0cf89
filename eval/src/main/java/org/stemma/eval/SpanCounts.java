package org.stemma.eval;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.Polnear.Article;
import org.stemma.eval.Polnear.Found;
import org.stemma.text.Span;

/**
 * How many spans of a role are found exactly, over articles: each contiguous span counts once,
 * blanks at its ends do not. Contents also by word: a word is content or it is not; and whole
 * attributions: the contents share at least half of their words, source and cue at least one each;
 * a way of finding that knows no cues is not asked for them.
 */
final class SpanCounts {

  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  /** Contents that share at least this much of their words are taken for the same: as the field. */
  private static final double SAME = 0.5;

  private final Map<String, Count> counts = new TreeMap<>();

  /** Right, found and due. */
  record Count(int right, int found, int due) {
    static final Count NONE = new Count(0, 0, 0);

    Count and(Count other) {
      return new Count(right + other.right, found + other.found, due + other.due);
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return due == 0 ? 0 : (double) right / due;
    }

    double f1() {
      return found + due == 0 ? 0 : 2.0 * right / (found + due);
    }
  }

  /** Adds what was found in an article. */
  void add(Article article, List<Found> found) {
    List<Found> gold = article.gold();
    exact("source", sources(gold), sources(found));
    exact("cue", cues(gold), cues(found));
    exact("content", contents(gold), contents(found));
    List<Span> words = words(article.document().text());
    BitSet due = covered(words, contents(gold));
    BitSet got = covered(words, contents(found));
    BitSet both = (BitSet) due.clone();
    both.and(got);
    add("content_words", new Count(both.cardinality(), got.cardinality(), due.cardinality()));
    joint(words, gold, found);
  }

  Map<String, Count> counts() {
    return counts;
  }

  private void exact(String role, Set<Span> due, Set<Span> found) {
    Set<Span> right = new HashSet<>(due);
    right.retainAll(found);
    add(role, new Count(right.size(), found.size(), due.size()));
  }

  private void add(String role, Count count) {
    counts.merge(role, count, Count::and);
  }

  private void joint(List<Span> words, List<Found> gold, List<Found> found) {
    Set<Integer> taken = new HashSet<>();
    int right = 0;
    for (Found due : gold) {
      for (int i = 0; i < found.size(); i++) {
        if (!taken.contains(i) && isSame(words, due, found.get(i))) {
          taken.add(i);
          right++;
          break;
        }
      }
    }
    add("attribution", new Count(right, found.size(), gold.size()));
  }

  private static boolean isSame(List<Span> words, Found due, Found found) {
    return touch(due.source(), found.source())
        && (found.cue() == null || touch(due.cue(), found.cue()))
        && share(
                covered(words, Set.copyOf(due.content())),
                covered(words, Set.copyOf(found.content())))
            >= SAME;
  }

  private static boolean touch(@Nullable Span one, @Nullable Span other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.overlaps(other);
  }

  private static double share(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int all = one.cardinality() + other.cardinality();
    return all == 0 ? 0 : 2.0 * both.cardinality() / all;
  }

  private static Set<Span> sources(List<Found> found) {
    return of(
        found.stream().map(Found::source).filter(Objects::nonNull).map(Objects::requireNonNull));
  }

  private static Set<Span> cues(List<Found> found) {
    return of(found.stream().map(Found::cue).filter(Objects::nonNull).map(Objects::requireNonNull));
  }

  private static Set<Span> contents(List<Found> found) {
    return of(found.stream().flatMap(f -> f.content().stream()));
  }

  private static Set<Span> of(Stream<Span> spans) {
    return spans.collect(Collectors.toSet());
  }

  static List<Span> words(String text) {
    Matcher matcher = WORD.matcher(text);
    return Stream.iterate(matcher.find(), Boolean::booleanValue, more -> matcher.find())
        .map(more -> new Span(matcher.start(), matcher.end()))
        .toList();
  }

  private static BitSet covered(List<Span> words, Set<Span> spans) {
    BitSet covered = new BitSet(words.size());
    for (Span span : spans) {
      for (int i = first(words, span.start()); i < words.size(); i++) {
        if (words.get(i).start() >= span.end()) {
          break;
        }
        covered.set(i);
      }
    }
    return covered;
  }

  /** The first word that ends behind an offset. */
  private static int first(List<Span> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A line for each role. */
  String table() {
    StringBuilder lines = new StringBuilder();
    counts.forEach((role, count) ->
        lines.append(
            String.format(
                Locale.ROOT,
                "  %-14s precision %.3f  recall %.3f  F1 %.3f  (%d right of %d found, %d due)%n",
                role,
                count.precision(),
                count.recall(),
                count.f1(),
                count.right(),
                count.found(),
                count.due())));
    return lines.toString();
  }
}
