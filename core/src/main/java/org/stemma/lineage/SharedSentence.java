package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.lineage.Tiling.Tile;

/**
 * Two sentences, by their numbers in two documents, of which at least half of the shorter is the
 * same. Words that either document puts in quotation marks do not count: who quotes the same
 * speaker has not copied the other.
 *
 * @param words how many words outside quotations both share
 * @param shorter length of the shorter sentence in words
 */
record SharedSentence(int a, int b, int words, int shorter) {

  /** Part of the shorter sentence that is shared. */
  static final double LEAST_SHARE = 0.5;

  /** Shared words; below, half of a sentence may be a set phrase. */
  static final int LEAST_WORDS = 6;

  private record Pair(int a, int b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  static List<SharedSentence> of(Witness a, Witness b, List<Stretch> stretches) {
    Map<Pair, Integer> words = new TreeMap<>();
    for (Stretch stretch : stretches) {
      for (Tile tile : stretch.tiles()) {
        count(a, b, tile, words);
      }
    }
    int[] lengthsA = a.sentenceLengths();
    int[] lengthsB = b.sentenceLengths();
    List<SharedSentence> shared = new ArrayList<>();
    words.forEach((pair, count) -> {
      int shorter = Math.min(lengthsA[pair.a()], lengthsB[pair.b()]);
      if (count >= LEAST_WORDS && count >= LEAST_SHARE * shorter) {
        shared.add(new SharedSentence(pair.a(), pair.b(), count, shorter));
      }
    });
    return shared;
  }

  private static void count(Witness a, Witness b, Tile tile, Map<Pair, Integer> words) {
    for (int k = 0; k < tile.length(); k++) {
      int i = tile.a() + k;
      int j = tile.b() + k;
      if (!a.isQuoted(i) && !b.isQuoted(j)) {
        words.merge(new Pair(a.sentenceOf(i), b.sentenceOf(j)), 1, Integer::sum);
      }
    }
  }

  double share() {
    return words / (double) shorter;
  }
}
