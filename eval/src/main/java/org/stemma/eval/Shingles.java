package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measure of the article-extraction set: what two texts share of their runs of four words, as
 * multisets.
 *
 * @param precision share of the found text's runs that the true text has
 * @param recall share of the true text's runs that the found text has
 * @param exact whether both have the same runs
 */
record Shingles(double precision, double recall, boolean exact) {

  private static final int WORDS = 4;

  static Shingles of(String truth, String found) {
    Map<List<String>, Integer> expected = runs(words(truth));
    Map<List<String>, Integer> got = runs(words(found));
    int shared = 0;
    for (Map.Entry<List<String>, Integer> run : got.entrySet()) {
      shared += Math.min(run.getValue(), expected.getOrDefault(run.getKey(), 0));
    }
    int spurious = count(got) - shared;
    int missed = count(expected) - shared;
    return new Shingles(
        share(shared, spurious, missed), share(shared, missed, spurious), spurious + missed == 0);
  }

  /** Share of the hits among hits and faults; all where there is nothing to hit or to fault. */
  private static double share(int hits, int faults, int otherFaults) {
    if (faults == 0 && otherFaults == 0) {
      return 1;
    }
    return hits == 0 ? 0 : (double) hits / (hits + faults);
  }

  private static int count(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Runs of four words and how often each stands; all words where there are fewer. */
  private static Map<List<String>, Integer> runs(List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
        runs.merge(words.subList(i, Math.min(words.size(), i + WORDS)), 1, Integer::sum);
      }
    }
    return runs;
  }

  /** Runs of letters, digits, other numerals and underscores. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isWordCharacter(c)) {
        if (start >= 0) {
          words.add(text.substring(start, i));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
