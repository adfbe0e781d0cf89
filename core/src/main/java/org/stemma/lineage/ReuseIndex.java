package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** Which word each fingerprint begins with, counted through all texts from the first one on. */
  private final Postings postings = new Postings(MOST_HOLDERS);

  private int[] begins = new int[64];
  private int[] newest = new int[64];
  private int[] lastWord = new int[64];
  private int[] lastHeld = new int[64];
  private int[] covered = new int[64];
  private int size;
  private int words;

  /** Numbers of the earlier texts worth comparing, in order; the text itself gets the next one. */
  List<Integer> add(Witness witness) {
    List<Fingerprint> fingerprints = fingerprints(witness);
    makeRoom();
    Set<Integer> candidates = new TreeSet<>();
    for (Fingerprint fingerprint : fingerprints) {
      postings.forEach(
          fingerprint.hash(), held -> vote(textAt(held), fingerprint.word(), held, candidates));
    }
    for (Fingerprint fingerprint : fingerprints) {
      postings.put(fingerprint.hash(), words + fingerprint.word());
    }
    begins[size++] = words;
    words = Math.addExact(words, witness.size());
    return List.copyOf(candidates);
  }

  /** Counts what a fingerprint adds to those before it that stand in the same order and near. */
  private void vote(int text, int word, int held, Set<Integer> candidates) {
    int step = word - lastWord[text];
    int drift = Math.abs(held - lastHeld[text] - step);
    boolean goesOn = newest[text] == size && step <= NEAR && drift <= DRIFT;
    covered[text] = goesOn ? covered[text] + Math.min(step, SHINGLE) : SHINGLE;
    newest[text] = size;
    lastWord[text] = word;
    lastHeld[text] = held;
    if (covered[text] >= LEAST_COVER) {
      candidates.add(text);
    }
  }

  private int textAt(int word) {
    int found = Arrays.binarySearch(begins, 0, size, word);
    return found >= 0 ? found : -found - 2;
  }

  private void makeRoom() {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      newest = Arrays.copyOf(newest, size * 2);
      lastWord = Arrays.copyOf(lastWord, size * 2);
      lastHeld = Arrays.copyOf(lastHeld, size * 2);
      covered = Arrays.copyOf(covered, size * 2);
    }
  }

  /** A shingle that stands for the ones around it, and the word that it begins with. */
  record Fingerprint(long hash, int word) {}

  /** The fingerprints of a text in order, each hash once. */
  static List<Fingerprint> fingerprints(Witness witness) {
    long[] shingles = shingles(witness, SHINGLE);
    Set<Long> seen = new HashSet<>();
    List<Fingerprint> fingerprints = new ArrayList<>();
    for (int start = 0; start + WINDOW <= shingles.length; start++) {
      int smallest = smallest(shingles, start);
      if (seen.add(shingles[smallest])) {
        fingerprints.add(new Fingerprint(shingles[smallest], smallest));
      }
    }
    return fingerprints;
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
