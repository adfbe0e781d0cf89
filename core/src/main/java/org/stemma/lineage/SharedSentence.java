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
 * @param content how many of them tell something: no names, function words or verbs of speech,
 *     which any two reports on one matter have in common
 * @param shorter length of the shorter sentence in words
 */
record SharedSentence(int a, int b, int words, int content, int shorter) {

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

  private static final class Tally {
    int words;
    int content;
  }

  static List<SharedSentence> of(Witness a, Witness b, List<Stretch> stretches) {
    Map<Pair, Tally> words = new TreeMap<>();
    for (Stretch stretch : stretches) {
      for (Tile tile : stretch.tiles()) {
        count(a, b, tile, words);
      }
    }
    int[] lengthsA = a.sentenceLengths();
    int[] lengthsB = b.sentenceLengths();
    List<SharedSentence> shared = new ArrayList<>();
    words.forEach((pair, tally) -> {
      int shorter = Math.min(lengthsA[pair.a()], lengthsB[pair.b()]);
      if (tally.words >= LEAST_WORDS && tally.words >= LEAST_SHARE * shorter) {
        shared.add(new SharedSentence(pair.a(), pair.b(), tally.words, tally.content, shorter));
      }
    });
    return shared;
  }

  private static void count(Witness a, Witness b, Tile tile, Map<Pair, Tally> words) {
    for (int k = 0; k < tile.length(); k++) {
      int i = tile.a() + k;
      int j = tile.b() + k;
      if (a.isOwn(i) && b.isOwn(j)) {
        Tally tally =
            words.computeIfAbsent(new Pair(a.sentenceOf(i), b.sentenceOf(j)), first -> new Tally());
        tally.words++;
        tally.content += a.isContent(i) && b.isContent(j) ? 1 : 0;
      }
    }
  }

  double share() {
    return words / (double) shorter;
  }
}
