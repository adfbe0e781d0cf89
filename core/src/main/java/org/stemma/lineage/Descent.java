package org.stemma.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Weighs which of two texts is nearer the origin. Each reason speaks for one of them with a weight;
 * the link is directed only where one side outweighs the other clearly, and otherwise says nothing.
 */
final class Descent {

  /** A later toll outweighs a printed day: pages are rewritten under their first date. */
  private static final int BY_TOLL = 9;

  /** What was printed a day earlier did not take from the other, however much fuller that is. */
  private static final int BY_DATE = 6;

  /** Times are sometimes those of the last change. */
  private static final int BY_TIME = 4;

  /** One page says that it has the text from the other's publisher. */
  private static final int BY_CREDIT = 4;

  /** A date that was itself inferred, partly from such texts, decides only with another reason. */
  private static final int BY_INFERRED_DATE = 2;

  /** One text is the beginning of the other. */
  private static final int BY_TRIMMING = 2;

  /** One text holds the other and more. */
  private static final int BY_CONTAINMENT = 1;

  /** Who still names the agency is nearer to it; the credit is what a second copyist drops. */
  private static final int BY_THIRD_CREDIT = 1;

  /** How far one side must outweigh the other, so that no weak reason decides alone. */
  private static final int CLEAR = 3;

  /** Shares of a text that stand in the other: nearly all of one, clearly not all of the other. */
  private static final double WHOLE = 0.7;

  private static final double FULLER = 1.15;

  /** A trimmed text has nothing of its own but a word here and there. */
  private static final double TRIMMED = 0.95;

  /** Days within which two tolls can be counts of one event. */
  private static final int SAME_EVENT_DAYS = 7;

  /** Minutes by which stated times must differ. */
  private static final int MINUTES = 5;

  private record Reason(int weight, String words) {}

  /**
   * What the evidence tells.
   *
   * @param root 1 where the first document is nearer the origin, -1 where the second, else 0
   * @param basis reasons for it, in plain words
   */
  record Verdict(int root, List<String> basis) {
    static final Verdict UNKNOWN = new Verdict(0, List.of());
  }

  private final Witness a;
  private final Witness b;
  private final List<Reason> forA = new ArrayList<>();
  private final List<Reason> forB = new ArrayList<>();

  private Descent(Witness a, Witness b) {
    this.a = a;
    this.b = b;
  }

  /** Which document of a comparison is nearer the origin of what both share. */
  static Verdict of(Comparison comparison) {
    Descent descent = new Descent(comparison.a(), comparison.b());
    descent.weighCredits();
    descent.weighDates();
    descent.weighTolls();
    descent.weighExtent(comparison);
    return descent.verdict();
  }

  /**
   * Which document is nearer the origin of background or of a quotation. Both may have it from a
   * third, whatever their dates, so that only a credit tells.
   */
  static Verdict byCreditAlone(Witness a, Witness b) {
    Descent descent = new Descent(a, b);
    descent.weighCreditOf(a, b, descent.forA);
    descent.weighCreditOf(b, a, descent.forB);
    return descent.verdict();
  }

  private void weighCredits() {
    weighCreditOf(a, b, forA);
    weighCreditOf(b, a, forB);
    Set<String> byA = Agencies.credited(a.document());
    Set<String> byB = Agencies.credited(b.document());
    if (!byA.isEmpty() && byB.isEmpty() && forB.isEmpty()) {
      forA.add(new Reason(BY_THIRD_CREDIT, "credits " + String.join(", ", byA)));
    }
    if (!byB.isEmpty() && byA.isEmpty() && forA.isEmpty()) {
      forB.add(new Reason(BY_THIRD_CREDIT, "credits " + String.join(", ", byB)));
    }
  }

  private void weighCreditOf(Witness publisher, Witness taker, List<Reason> reasons) {
    String name = Agencies.publisher(publisher.document());
    if (name == null || name.equals(Agencies.publisher(taker.document()))) {
      return;
    }
    if (Agencies.credited(taker.document()).contains(name)) {
      reasons.add(new Reason(BY_CREDIT, "is of " + name + ", which the other credits"));
    }
  }

  private void weighDates() {
    Publication ofA = a.document().published();
    Publication ofB = b.document().published();
    if (ofA == null || ofB == null) {
      return;
    }
    int order = ofA.date().compareTo(ofB.date());
    if (order != 0) {
      boolean isInferred = isInferred(ofA) || isInferred(ofB);
      LocalDate first = order < 0 ? ofA.date() : ofB.date();
      LocalDate second = order < 0 ? ofB.date() : ofA.date();
      favour(
          order < 0,
          isInferred ? BY_INFERRED_DATE : BY_DATE,
          "published " + first + ", the other " + second);
    } else {
      weighTimes(ofA.time(), ofB.time());
    }
  }

  private static boolean isInferred(Publication publication) {
    return publication.basis() == Publication.Basis.INFERRED;
  }

  private void weighTimes(@Nullable LocalTime ofA, @Nullable LocalTime ofB) {
    if (ofA == null || ofB == null) {
      return;
    }
    if (Math.abs(Duration.between(ofA, ofB).toMinutes()) >= MINUTES) {
      boolean isA = ofA.isBefore(ofB);
      LocalTime first = isA ? ofA : ofB;
      favour(isA, BY_TIME, "published at " + first + ", the other at " + (isA ? ofB : ofA));
    }
  }

  private void weighTolls() {
    OptionalInt ofA = DeathToll.of(a);
    OptionalInt ofB = DeathToll.of(b);
    if (ofA.isEmpty()
        || ofB.isEmpty()
        || ofA.getAsInt() == ofB.getAsInt()
        || !isNear(a.document(), b.document())) {
      return;
    }
    int lower = Math.min(ofA.getAsInt(), ofB.getAsInt());
    int higher = Math.max(ofA.getAsInt(), ofB.getAsInt());
    boolean isA = ofA.getAsInt() == lower;
    boolean isRevised = DeathToll.earlier(isA ? a : b).contains(higher);
    favour(
        isA != isRevised,
        BY_TOLL,
        isRevised
            ? "has the toll that the other calls earlier"
            : "has a toll of " + lower + ", the other of " + higher);
  }

  private static boolean isNear(Document one, Document other) {
    Publication first = one.published();
    Publication second = other.published();
    return first == null
        || second == null
        || Math.abs(ChronoUnit.DAYS.between(first.date(), second.date())) <= SAME_EVENT_DAYS;
  }

  private void weighExtent(Comparison comparison) {
    double shareOfA = comparison.words() / (double) a.size();
    double shareOfB = comparison.words() / (double) b.size();
    if (Math.max(shareOfA, shareOfB) < WHOLE) {
      return;
    }
    if (shareOfB >= shareOfA * FULLER) {
      forA.add(new Reason(BY_CONTAINMENT, "holds nearly all of the other and more"));
    } else if (shareOfA >= shareOfB * FULLER) {
      forB.add(new Reason(BY_CONTAINMENT, "holds nearly all of the other and more"));
    }
    if (comparison.share() >= TRIMMED) {
      weighTail(comparison);
    }
  }

  /** One text breaks off with shared words, after which the other goes on. */
  private void weighTail(Comparison comparison) {
    int endA = comparison.stretches().stream().mapToInt(Stretch::toA).max().orElse(0);
    int endB = comparison.stretches().stream().mapToInt(Stretch::toB).max().orElse(0);
    boolean isCutA = a.size() - endA <= 2 && b.size() - endB > Comparison.LONE_SENTENCE;
    boolean isCutB = b.size() - endB <= 2 && a.size() - endA > Comparison.LONE_SENTENCE;
    if (isCutA != isCutB) {
      favour(isCutB, BY_TRIMMING, "goes on where the other breaks off");
    }
  }

  private void favour(boolean first, int weight, String words) {
    (first ? forA : forB).add(new Reason(weight, words));
  }

  private Verdict verdict() {
    int balance = weight(forA) - weight(forB);
    if (Math.abs(balance) < CLEAR) {
      return Verdict.UNKNOWN;
    }
    List<Reason> reasons = balance > 0 ? forA : forB;
    return new Verdict(Integer.signum(balance), reasons.stream().map(Reason::words).toList());
  }

  private static int weight(List<Reason> reasons) {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }
}
