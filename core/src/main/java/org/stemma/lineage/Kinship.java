package org.stemma.lineage;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/** Tells reuse that makes two reports one origin from shared background; see {@link Lineage}. */
final class Kinship {

  /**
   * Sentences from the beginning that tell the news, but never more than a third of a text.
   * Agencies put their standing background below; in the reports looked through it begins at the
   * sixth sentence or later, in briefs at the third.
   */
  private static final int LEAD = 4;

  private static final int LEAST_LEAD = 2;

  /** An excerpt of so much of the shorter text carries its news wherever it stands. */
  private static final double HALF = 0.5;

  /** Days between two reports of the same news; what is still told later is background. */
  private static final int NEWS_DAYS = 7;

  private Kinship() {}

  /** Whether a link by these passages makes the documents one family. */
  static boolean joins(Comparison comparison) {
    return isNews(comparison) || (areNear(comparison) && isOneAgency(comparison));
  }

  /** Whether the news of one document was taken into the other. */
  static boolean isNews(Comparison comparison) {
    return comparison.isCopy()
        || comparison.share() >= HALF
        || (areNear(comparison) && isLeadShared(comparison));
  }

  private static boolean areNear(Comparison comparison) {
    Publication a = comparison.a().document().published();
    Publication b = comparison.b().document().published();
    return a == null
        || b == null
        || Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= NEWS_DAYS;
  }

  private static boolean isLeadShared(Comparison comparison) {
    int leadOfA = lead(comparison.a());
    int leadOfB = lead(comparison.b());
    return comparison.sentences().stream()
        .anyMatch(sentence -> sentence.a() < leadOfA && sentence.b() < leadOfB);
  }

  private static int lead(Witness witness) {
    return Math.clamp(witness.sentences().size() / 3, LEAST_LEAD, LEAD);
  }

  /** Pages of one outlet always have its agency in common, whatever they tell. */
  private static boolean isOneAgency(Comparison comparison) {
    Document a = comparison.a().document();
    Document b = comparison.b().document();
    String publisher = Agencies.publisher(a);
    return (publisher == null || !publisher.equals(Agencies.publisher(b)))
        && !Collections.disjoint(Agencies.behind(a), Agencies.behind(b));
  }
}
