package org.stemma.lineage;

import java.util.Collections;

/** Tells reuse that makes two reports one origin from shared background; see {@link Lineage}. */
final class Kinship {

  /**
   * Sentences from the beginning that tell the news. Agencies put their standing background below;
   * in the reports looked through it begins at the sixth sentence or later.
   */
  static final int LEAD = 4;

  /** An excerpt of so much of the shorter text carries its news wherever it stands. */
  static final double HALF = 0.5;

  private Kinship() {}

  static boolean joins(Comparison comparison) {
    return comparison.isCopy()
        || comparison.share() >= HALF
        || isLeadShared(comparison)
        || isOneAgency(comparison);
  }

  private static boolean isLeadShared(Comparison comparison) {
    return comparison.sentences().stream()
        .anyMatch(sentence -> sentence.a() < LEAD && sentence.b() < LEAD);
  }

  private static boolean isOneAgency(Comparison comparison) {
    return !Collections.disjoint(
        Agencies.behind(comparison.a().document()), Agencies.behind(comparison.b().document()));
  }
}
