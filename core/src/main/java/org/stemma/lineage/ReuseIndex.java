package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

  /** Fingerprints in common that make a pair worth comparing; one alone is mostly a set phrase. */
  static final int LEAST_SHARED = 2;

  private final Postings postings = new Postings(MOST_HOLDERS);
  private int size;

  /** Numbers of the earlier texts worth comparing, in order; the text itself gets the next one. */
  List<Integer> add(Witness witness) {
    long[] fingerprints = fingerprints(witness);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long fingerprint : fingerprints) {
      postings.forEach(fingerprint, holder -> shared.merge(holder, 1, Integer::sum));
    }
    for (long fingerprint : fingerprints) {
      postings.put(fingerprint, size);
    }
    size++;
    List<Integer> candidates = new ArrayList<>();
    shared.forEach((holder, count) -> {
      if (count >= LEAST_SHARED) {
        candidates.add(holder);
      }
    });
    return candidates;
  }

  /** The distinct fingerprints of a text. */
  static long[] fingerprints(Witness witness) {
    long[] shingles = shingles(witness, SHINGLE);
    return IntStream.rangeClosed(0, shingles.length - WINDOW)
        .mapToLong(start -> smallest(shingles, start))
        .distinct()
        .toArray();
  }

  private static long smallest(long[] shingles, int start) {
    long smallest = shingles[start];
    for (int i = start + 1; i < start + WINDOW; i++) {
      smallest = Math.min(smallest, shingles[i]);
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
