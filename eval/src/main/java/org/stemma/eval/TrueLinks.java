package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.eval.GeneratedTrees.Line;
import org.stemma.eval.GeneratedTrees.Text;

/**
 * The pairs of texts of a generated corpus that share text, known from how they were made: two
 * neighbouring sentences of one origin, or one of at least fifteen words, word for word or lightly
 * edited. Pairs whose sentences are of one origin but were reworded beyond that, or are too short
 * or too far apart to be a passage, are open: to link them is no fault, nor is to leave them. Pairs
 * that have nothing in common but what somebody said are counted by themselves.
 */
final class TrueLinks {

  private static final int LONE_SENTENCE = 15;

  /** A sentence is lightly edited where so much of the words of the longer form is kept. */
  private static final double KEPT = 0.75;

  /** An utterance can be known again where so much of it is kept. */
  private static final double SAID = 0.5;

  /** What two texts have in common, whether in row. */
  private static final class Shared {
    boolean isDue;
    boolean isSaid;
    final Map<Integer, int[]> whole = new TreeMap<>();
  }

  private final Set<String> due = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();
  private final Set<String> said = new TreeSet<>();

  private record Holder(Text text, int place, Line line, List<String> words) {}

  private TrueLinks() {}

  static TrueLinks of(List<Text> texts) {
    Map<Integer, List<Holder>> holders = new TreeMap<>();
    for (Text text : texts) {
      for (int place = 0; place < text.lines().size(); place++) {
        Line line = text.lines().get(place);
        holders
            .computeIfAbsent(line.origin(), first -> new ArrayList<>())
            .add(
                new Holder(
                    text, place, line, Articles.words(line.words().toLowerCase(Locale.ROOT))));
      }
    }
    Map<String, Shared> shared = new HashMap<>();
    holders.values().forEach(of -> count(of, shared));
    TrueLinks links = new TrueLinks();
    shared.forEach(links::enter);
    return links;
  }

  private void enter(String pair, Shared shared) {
    if (shared.isDue || isInRow(shared)) {
      due.add(pair);
    } else if (shared.isSaid) {
      said.add(pair);
    } else {
      open.add(pair);
    }
  }

  /** Whether two short sentences that are shared stand side by side in both texts. */
  private static boolean isInRow(Shared shared) {
    for (Map.Entry<Integer, int[]> one : shared.whole.entrySet()) {
      int[] next = shared.whole.get(one.getKey() + 1);
      if (next != null
          && next[0] == one.getValue()[0] + 1
          && next[1] + one.getValue()[1] >= LONE_SENTENCE) {
        return true;
      }
    }
    return false;
  }

  /** Pairs that must be linked, as {@link #pair}. */
  Set<String> due() {
    return due;
  }

  /** Pairs that may be linked or not. */
  Set<String> open() {
    return open;
  }

  /** Pairs that share an utterance and no text. */
  Set<String> said() {
    return said;
  }

  private static void count(List<Holder> holders, Map<String, Shared> pairs) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        Holder one = holders.get(i);
        Holder other = holders.get(j);
        if (!one.text().id().equals(other.text().id())) {
          Shared shared =
              pairs.computeIfAbsent(
                  pair(one.text().id(), other.text().id()), first -> new Shared());
          boolean isInOrder = one.text().id().compareTo(other.text().id()) < 0;
          count(isInOrder ? one : other, isInOrder ? other : one, shared);
        }
      }
    }
  }

  private static void count(Holder one, Holder other, Shared shared) {
    double kept = kept(one.words(), other.words());
    int shorter = Math.min(one.words().size(), other.words().size());
    if (one.line().isSaid()) {
      shared.isSaid |= kept >= SAID;
    } else if (kept >= KEPT) {
      shared.isDue |= shorter >= LONE_SENTENCE;
      shared.whole.put(one.place(), new int[] {other.place(), shorter});
    }
  }

  private static double kept(List<String> one, List<String> other) {
    List<String> longer = one.size() >= other.size() ? one : other;
    Set<String> shorter = new HashSet<>(one.size() >= other.size() ? other : one);
    return longer.stream().filter(shorter::contains).count() / (double) longer.size();
  }

  /** One name for two texts in either order. */
  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
