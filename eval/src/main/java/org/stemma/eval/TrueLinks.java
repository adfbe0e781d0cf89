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
 * sentences of one origin, or one of at least fifteen words, word for word or lightly edited. Pairs
 * whose sentences are of one origin but were reworded beyond that, or are too short to tell, are
 * open: to link them is no fault, nor is to leave them.
 */
final class TrueLinks {

  private static final int LONE_SENTENCE = 15;

  /** A sentence is lightly edited where so much of the words of the longer form is kept. */
  private static final double KEPT = 0.75;

  private final Set<String> due = new TreeSet<>();
  private final Set<String> open = new TreeSet<>();

  private record Holder(Text text, List<String> words) {}

  private TrueLinks() {}

  static TrueLinks of(List<Text> texts) {
    Map<Integer, List<Holder>> holders = new TreeMap<>();
    for (Text text : texts) {
      for (Line line : text.lines()) {
        holders
            .computeIfAbsent(line.origin(), first -> new ArrayList<>())
            .add(new Holder(text, Articles.words(line.words().toLowerCase(Locale.ROOT))));
      }
    }
    Map<String, Integer> sentences = new HashMap<>();
    TrueLinks links = new TrueLinks();
    holders.values().forEach(of -> links.count(of, sentences));
    sentences.forEach((pair, weight) -> (weight >= 2 ? links.due : links.open).add(pair));
    return links;
  }

  /** Pairs that must be linked, as {@link #pair}. */
  Set<String> due() {
    return due;
  }

  /** Pairs that may be linked or not. */
  Set<String> open() {
    return open;
  }

  private void count(List<Holder> holders, Map<String, Integer> sentences) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        Holder one = holders.get(i);
        Holder other = holders.get(j);
        if (!one.text().id().equals(other.text().id())) {
          sentences.merge(
              pair(one.text().id(), other.text().id()),
              weight(one.words(), other.words()),
              Integer::sum);
        }
      }
    }
  }

  private static int weight(List<String> one, List<String> other) {
    List<String> longer = one.size() >= other.size() ? one : other;
    Set<String> shorter = new HashSet<>(one.size() >= other.size() ? other : one);
    long kept = longer.stream().filter(shorter::contains).count();
    if (kept < KEPT * longer.size()) {
      return 0;
    }
    return Math.min(one.size(), other.size()) >= LONE_SENTENCE ? 2 : 1;
  }

  /** One name for two texts in either order. */
  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
