package org.stemma.lineage;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Tells reuse that makes two reports one origin from shared background; see {@link Lineage}.
 *
 * @param isNews whether the news of one document was taken into the other
 * @param joins whether the link makes the documents one family
 */
record Kinship(boolean isNews, boolean joins) {

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

  static Kinship of(Comparison comparison, Background background) {
    if (comparison.isCopy()) {
      return new Kinship(true, true);
    }
    boolean isTold =
        comparison.sentences().stream().anyMatch(one -> isTold(comparison, one, background));
    boolean isNear = areNear(comparison);
    boolean isNews =
        isTold && (comparison.share() >= HALF || (isNear && isLeadShared(comparison, background)));
    return new Kinship(isNews, isNews || (isTold && isNear && isOneAgency(comparison)));
  }

  /** Whether a shared sentence tells news and not background. */
  private static boolean isTold(
      Comparison comparison, SharedSentence sentence, Background background) {
    return !background.isAt(comparison.a(), sentence.a())
        && !background.isAt(comparison.b(), sentence.b());
  }

  private static boolean areNear(Comparison comparison) {
    Publication a = comparison.a().document().published();
    Publication b = comparison.b().document().published();
    return a == null
        || b == null
        || Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= NEWS_DAYS;
  }

  private static boolean isLeadShared(Comparison comparison, Background background) {
    int leadOfA = lead(comparison.a());
    int leadOfB = lead(comparison.b());
    return comparison.sentences().stream()
        .filter(sentence -> sentence.a() < leadOfA && sentence.b() < leadOfB)
        .anyMatch(sentence -> isTold(comparison, sentence, background));
  }

  private static int lead(Witness witness) {
    return Math.clamp(witness.sentences().size() / 3, LEAST_LEAD, LEAD);
  }

  /** Pages of one outlet always have its agency in common, whatever they tell. */
  private static boolean isOneAgency(Comparison comparison) {
    Document a = comparison.a().document();
    Document b = comparison.b().document();
    String ofA = Wire.publisher(a);
    String ofB = Wire.publisher(b);
    return (ofA == null || !ofA.equals(ofB))
        && (!Collections.disjoint(Wire.behind(a), Wire.behind(b))
            || isCredited(ofA, b)
            || isCredited(ofB, a));
  }

  private static boolean isCredited(@Nullable String publisher, Document by) {
    return publisher != null && Wire.credited(by).contains(publisher);
  }
}
