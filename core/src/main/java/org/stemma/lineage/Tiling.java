package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Covers two texts with the runs of words that they share, the longest first, no word twice (greedy
 * string tiling, Wise 1993). Runs may stand in any order, so that moved paragraphs are found.
 */
final class Tiling {

  /** Shortest run: two words in a row are shared by any two texts. */
  static final int SHORTEST = 3;

  /**
   * Places of one text that a run may begin at: bounds the work on texts that say the same over and
   * over. Ordinary prose stays far below.
   */
  private static final int MOST_PLACES = 32;

  private static final Comparator<Tile> LONGEST_FIRST =
      Comparator.comparingInt(Tile::length)
          .reversed()
          .thenComparingInt(Tile::a)
          .thenComparingInt(Tile::b);

  /** The same words from {@code a} in one text and from {@code b} in the other. */
  record Tile(int a, int b, int length) {
    int endA() {
      return a + length;
    }

    int endB() {
      return b + length;
    }
  }

  /** Where the shingles of a text stand: made once for a text that is compared with several. */
  static final class Places {

    private final Witness witness;
    private final Postings postings = new Postings(MOST_PLACES);
    private final boolean[] isKept;

    private Places(Witness witness) {
      this.witness = witness;
      long[] shingles = ReuseIndex.shingles(witness, SHORTEST);
      isKept = new boolean[shingles.length];
      for (int word = 0; word < shingles.length; word++) {
        isKept[word] = postings.put(shingles[word], word);
      }
    }

    static Places of(Witness witness) {
      return new Places(witness);
    }

    Witness witness() {
      return witness;
    }
  }

  private final Witness a;
  private final Witness b;
  private final Places places;
  private final boolean[] usedA;
  private final boolean[] usedB;

  private Tiling(Witness a, Places places) {
    this.a = a;
    this.b = places.witness();
    this.places = places;
    this.usedA = new boolean[a.size()];
    this.usedB = new boolean[b.size()];
  }

  /** Tiles in order of the first text. */
  static List<Tile> of(Witness a, Places b) {
    return new Tiling(a, b).tiles();
  }

  private List<Tile> tiles() {
    PriorityQueue<Tile> runs = new PriorityQueue<>(LONGEST_FIRST);
    runs.addAll(runs());
    List<Tile> tiles = new ArrayList<>();
    for (Tile run = runs.poll(); run != null; run = runs.poll()) {
      if (isFree(run)) {
        use(run);
        tiles.add(run);
      } else {
        runs.addAll(freeParts(run));
      }
    }
    tiles.sort(Comparator.comparingInt(Tile::a));
    return tiles;
  }

  /** All shared runs that can be lengthened on neither end. */
  private List<Tile> runs() {
    long[] shinglesA = ReuseIndex.shingles(a, SHORTEST);
    List<Tile> runs = new ArrayList<>();
    for (int i = 0; i < shinglesA.length; i++) {
      int start = i;
      places.postings.forEach(
          shinglesA[i],
          j -> {
            boolean isSeen = start > 0 && j > 0 && places.isKept[j - 1] && same(start - 1, j - 1);
            if (!isSeen) {
              runs.add(new Tile(start, j, length(start, j)));
            }
          });
    }
    return runs;
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < a.size() && j + length < b.size() && same(i + length, j + length)) {
      length++;
    }
    return length;
  }

  private boolean same(int i, int j) {
    return a.key(i) == b.key(j);
  }

  private boolean isFree(Tile run) {
    for (int k = 0; k < run.length(); k++) {
      if (usedA[run.a() + k] || usedB[run.b() + k]) {
        return false;
      }
    }
    return true;
  }

  private void use(Tile tile) {
    for (int k = 0; k < tile.length(); k++) {
      usedA[tile.a() + k] = true;
      usedB[tile.b() + k] = true;
    }
  }

  private List<Tile> freeParts(Tile run) {
    List<Tile> parts = new ArrayList<>();
    int start = 0;
    for (int k = 0; k <= run.length(); k++) {
      if (k == run.length() || usedA[run.a() + k] || usedB[run.b() + k]) {
        if (k - start >= SHORTEST) {
          parts.add(new Tile(run.a() + start, run.b() + start, k - start));
        }
        start = k + 1;
      }
    }
    return parts;
  }
}
