package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What two documents share, word for word or lightly edited, where it amounts to reuse of text.
 *
 * @param a the document whose id comes first
 * @param stretches what both share, in order of {@code a}
 * @param sentences the shared sentences that make it reuse, in order of {@code a}
 * @param share part of the shorter text's words that stands in the other
 */
record Comparison(
    Witness a, Witness b, List<Stretch> stretches, List<SharedSentence> sentences, double share) {

  /**
   * A copy has so much of the shorter text in common with the other. Versions of one report that
   * readers call copies share 74 and 88 words in a hundred word for word, a long excerpt of
   * background 42.
   */
  static final double COPY_SHARE = 0.6;

  /** A shared sentence of so many words is reuse although it stands alone. */
  static final int LONE_SENTENCE = 15;

  /** Part of a lone sentence, the shorter of the two, that is shared. */
  static final double LONE_SHARE = 0.8;

  /** Shared words of two or more neighbouring sentences that were partly rewritten. */
  static final int LEAST_IN_ROW = 25;

  /** Shared words that are more than names, formulas of speech and small words. */
  static final int LEAST_CONTENT = 5;

  /** How far apart neighbouring sentences may stand: one sentence may be put in between. */
  private static final int NEXT = 2;

  /**
   * Compares two documents.
   *
   * @param a the one whose id comes first
   * @return empty where the texts share no more than set phrases and quotations
   */
  static Optional<Comparison> of(Witness a, Tiling.Places places) {
    Witness b = places.witness();
    List<Stretch> stretches = Stretch.of(a, places);
    List<SharedSentence> sentences = evidence(SharedSentence.of(a, b, stretches));
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    int words = stretches.stream().mapToInt(Stretch::words).sum();
    double share = words / (double) Math.min(a.size(), b.size());
    return Optional.of(new Comparison(a, b, stretches, sentences, share));
  }

  private static List<SharedSentence> evidence(List<SharedSentence> shared) {
    List<SharedSentence> telling =
        shared.stream().filter(one -> isLoneEvidence(one) || isInRow(one, shared)).toList();
    int content = telling.stream().mapToInt(SharedSentence::content).sum();
    return content < LEAST_CONTENT ? List.of() : sorted(telling);
  }

  private static List<SharedSentence> sorted(List<SharedSentence> shared) {
    return shared.stream()
        .sorted(Comparator.comparingInt(SharedSentence::a).thenComparingInt(SharedSentence::b))
        .toList();
  }

  private static boolean isLoneEvidence(SharedSentence shared) {
    return shared.words() >= LONE_SENTENCE * LONE_SHARE
        && shared.shorter() >= LONE_SENTENCE
        && shared.share() >= LONE_SHARE;
  }

  private static boolean isInRow(SharedSentence one, List<SharedSentence> shared) {
    return shared.stream().anyMatch(other -> isNext(one, other) && suffices(one, other));
  }

  private static boolean suffices(SharedSentence one, SharedSentence other) {
    boolean areWhole = one.share() >= LONE_SHARE && other.share() >= LONE_SHARE;
    return one.words() + other.words() >= (areWhole ? LONE_SENTENCE : LEAST_IN_ROW);
  }

  private static boolean isNext(SharedSentence one, SharedSentence other) {
    int stepA = other.a() - one.a();
    int stepB = other.b() - one.b();
    return stepA != 0
        && Integer.signum(stepA) == Integer.signum(stepB)
        && Math.abs(stepA) <= NEXT
        && Math.abs(stepB) <= NEXT;
  }

  boolean isCopy() {
    return share >= COPY_SHARE;
  }

  /** Whether some words of a sentence of the one text stand in the other. */
  boolean touches(boolean isOfA, int sentence) {
    return stretches.stream()
        .anyMatch(stretch ->
            isOfA
                ? a.sentenceOf(stretch.fromA()) <= sentence
                    && sentence <= a.sentenceOf(stretch.toA() - 1)
                : b.sentenceOf(stretch.fromB()) <= sentence
                    && sentence <= b.sentenceOf(stretch.toB() - 1));
  }

  /** How many words of each text are shared. */
  int words() {
    return stretches.stream().mapToInt(Stretch::words).sum();
  }
}
