package org.stemma.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the earlier texts that a text may share words with, without comparing all with all. Texts
 * are added one at a time; each addition costs what the text is long, times at most {@link
 * #MOST_HOLDERS}. Only fingerprints are kept, not the texts. Not for use by several threads.
 *
 * <p>The fingerprints are winnowed (Schleimer, Wilkerson and Aiken 2003): of every {@link #WINDOW}
 * shingles in a row the one with the smallest hash is kept, so that a run of {@code SHINGLE +
 * WINDOW - 1} shared words always leaves a fingerprint in common.
 */
final class ReuseIndex {

  /** Words of a shingle: fewer are shared by chance, more are broken by light editing. */
  static final int SHINGLE = 4;

  /** Shingles of which one is kept: with four words each, runs of six words are always seen. */
  static final int WINDOW = 3;

  /**
   * Texts that a fingerprint is kept for. A phrase that more texts hold is a formula or a wire
   * report whose copies are found by the first of them.
   */
  static final int MOST_HOLDERS = 64;

  /**
   * Words within which fingerprints in common belong together: in a shared sentence, or in
   * neighbouring ones, they stand close.
   */
  static final int NEAR = 30;

  /** Words by which the way between two of them may be longer in one text: a clause put in. */
  private static final int DRIFT = 12;

  /**
   * Words that fingerprints in common must cover to make a pair worth comparing: more than a set
   * phrase of seven words does, and no more than two fingerprints of an edited sentence do.
   */
  private static final int LEAST_COVER = 2 * SHINGLE;

  /** Places of a text in {@link #tallies}: what the newest text shares with it. */
  private static final int NEWEST = 0;

  private static final int LAST_WORD = 1;
  private static final int LAST_HELD = 2;
  private static final int COVERED = 3;
  private static final int TALLY = 4;

  /** Which word each fingerprint begins with, counted through all texts from the first one on. */
  private final Postings postings = new Postings(MOST_HOLDERS);

  private final Ends ends = new Ends();
  private int[] tallies = new int[64 * TALLY];
  private int[] found = new int[64];
  private int foundCount;

  /** Numbers of the earlier texts worth comparing, in order; the text itself gets the next one. */
  List<Integer> add(Witness witness) {
    long[] shingles = shingles(witness, SHINGLE);
    int[] prints = fingerprints(shingles);
    int number = ends.count();
    if ((number + 1) * TALLY > tallies.length) {
      tallies = Arrays.copyOf(tallies, tallies.length * 2);
    }
    foundCount = 0;
    for (int word : prints) {
      postings.forEach(shingles[word], held -> vote(number, word, held));
    }
    int before = ends.last();
    for (int word : prints) {
      postings.put(shingles[word], before + word);
    }
    ends.add(witness.size());
    return Arrays.stream(found, 0, foundCount).sorted().boxed().toList();
  }

  /** Counts what a fingerprint adds to those before it that stand in the same order and near. */
  private void vote(int newest, int word, int held) {
    int text = ends.holder(held);
    int at = text * TALLY;
    boolean isFirst = tallies[at + NEWEST] != newest;
    int step = word - tallies[at + LAST_WORD];
    int drift = Math.abs(held - tallies[at + LAST_HELD] - step);
    boolean goesOn = !isFirst && step <= NEAR && drift <= DRIFT;
    int before = isFirst ? 0 : tallies[at + COVERED];
    int covered = goesOn ? before + Math.min(step, SHINGLE) : SHINGLE;
    boolean isFound = before >= LEAST_COVER;
    tallies[at + NEWEST] = newest;
    tallies[at + LAST_WORD] = word;
    tallies[at + LAST_HELD] = held;
    tallies[at + COVERED] = isFound ? LEAST_COVER : covered;
    if (!isFound && covered >= LEAST_COVER) {
      find(text);
    }
  }

  private void find(int text) {
    if (foundCount == found.length) {
      found = Arrays.copyOf(found, foundCount * 2);
    }
    found[foundCount++] = text;
  }

  /** The words that the fingerprints of a text begin with, in order. */
  static int[] fingerprints(long[] shingles) {
    int[] prints = new int[shingles.length];
    int count = 0;
    for (int start = 0; start + WINDOW <= shingles.length; start++) {
      int smallest = smallest(shingles, start);
      if (count == 0 || prints[count - 1] != smallest) {
        prints[count++] = smallest;
      }
    }
    return Arrays.copyOf(prints, count);
  }

  private static int smallest(long[] shingles, int start) {
    int smallest = start;
    for (int i = start + 1; i < start + WINDOW; i++) {
      smallest = shingles[i] < shingles[smallest] ? i : smallest;
    }
    return smallest;
  }

  /** One hash for every run of words of a given length. */
  static long[] shingles(Witness witness, int length) {
    long[] shingles = new long[Math.max(0, witness.size() - length + 1)];
    for (int start = 0; start < shingles.length; start++) {
      long hash = 0;
      for (int word = start; word < start + length; word++) {
        hash = Postings.mix(hash * 31 + witness.key(word));
      }
      shingles[start] = hash;
    }
    return shingles;
  }
}
