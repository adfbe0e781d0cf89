package org.stemma.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** An agency's name gives way to "reporters", a plain word to a loaded one: seldom back again. */
  private static final int BY_HOUSE_EDIT = 2;

  /** Figures are made round and sources left out, but a later version may also add them. */
  private static final int BY_LOSS = 1;

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

  /** What is said where there is no reason for either. */
  private static final String NOTHING =
      "neither date, time nor credit, extent nor edits tell which came first";

  private static final String THIRD =
      "both may have it from a third, and neither credits the other";

  private record Reason(int weight, String words) {}

  /**
   * What the evidence tells.
   *
   * @param root 1 where the first document is nearer the origin, -1 where the second, else 0
   * @param basis reasons for it, in plain words; where none is nearer, why that cannot be told
   */
  record Verdict(int root, List<String> basis) {}

  private final Witness a;
  private final Witness b;
  private final List<Reason> forA = new ArrayList<>();
  private final List<Reason> forB = new ArrayList<>();

  private Descent(Witness a, Witness b) {
    this.a = a;
    this.b = b;
  }

  /**
   * Which document of a comparison is nearer the origin of what both share.
   *
   * @param words how often each word was read anywhere
   */
  static Verdict of(Comparison comparison, Counts words) {
    Descent descent = new Descent(comparison.a(), comparison.b());
    descent.weighCredits();
    descent.weighDates();
    descent.weighTolls(comparison);
    descent.weighExtent(comparison);
    descent.weighEdits(Edits.ofA(comparison, words), Edits.ofB(comparison, words));
    return descent.verdict(NOTHING);
  }

  /**
   * Which document is nearer the origin of background or of a quotation. Both may have it from a
   * third, whatever their dates, so that only a credit tells.
   */
  static Verdict byCreditAlone(Witness a, Witness b) {
    Descent descent = new Descent(a, b);
    descent.weighCreditOf(a, b, descent.forA);
    descent.weighCreditOf(b, a, descent.forB);
    return descent.verdict(THIRD);
  }

  private void weighCredits() {
    weighCreditOf(a, b, forA);
    weighCreditOf(b, a, forB);
    Set<String> byA = Wire.credited(a.document());
    Set<String> byB = Wire.credited(b.document());
    if (!byA.isEmpty() && byB.isEmpty() && forB.isEmpty()) {
      forA.add(new Reason(BY_THIRD_CREDIT, "credits " + String.join(", ", byA)));
    }
    if (!byB.isEmpty() && byA.isEmpty() && forA.isEmpty()) {
      forB.add(new Reason(BY_THIRD_CREDIT, "credits " + String.join(", ", byB)));
    }
  }

  private void weighCreditOf(Witness publisher, Witness taker, List<Reason> reasons) {
    String name = Wire.publisher(publisher.document());
    if (name == null || name.equals(Wire.publisher(taker.document()))) {
      return;
    }
    if (Wire.credited(taker.document()).contains(name)) {
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

  private void weighTolls(Comparison comparison) {
    Optional<DeathToll> ofA = DeathToll.of(a);
    Optional<DeathToll> ofB = DeathToll.of(b);
    if (ofA.isPresent() && ofB.isPresent() && isNear(a.document(), b.document())) {
      int balance = Integer.compare(ofB.get().dead(), ofA.get().dead());
      if (balance > 0) {
        weighTolls(a, ofA.get(), b, ofB.get(), comparison);
      } else if (balance < 0) {
        weighTolls(b, ofB.get(), a, ofA.get(), comparison);
      }
    }
  }

  private void weighTolls(
      Witness one, DeathToll lower, Witness other, DeathToll higher, Comparison comparison) {
    boolean isA = one == a;
    if (DeathToll.earlier(one).contains(higher.dead())) {
      favour(!isA, BY_TOLL, "has the toll that the other calls earlier");
    } else if (!DeathToll.isIn(one, higher.dead())
        && (!DeathToll.isIn(other, lower.dead())
            || comparison.touches(!isA, higher.sentence())
            || DeathToll.earlier(other).contains(lower.dead()))) {
      favour(isA, BY_TOLL, "has a toll of " + lower.dead() + ", the other of " + higher.dead());
    }
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

  private void weighEdits(Edits.Tally byA, Edits.Tally byB) {
    weigh(byA.agencies - byB.agencies, BY_HOUSE_EDIT, "names the agency that was told");
    weigh(byA.plainWords - byB.plainWords, BY_HOUSE_EDIT, "has plain words for loaded ones");
    weigh(byA.sources - byB.sources, BY_LOSS, "names sources that the other leaves out");
    weigh(byA.figures - byB.figures, BY_LOSS, "has figures that the other rounds");
    weigh(byA.rightWords - byB.rightWords, BY_LOSS, "has words that the other misspells");
  }

  private void weigh(int balance, int weight, String words) {
    if (balance != 0) {
      favour(balance > 0, weight, words);
    }
  }

  private void favour(boolean first, int weight, String words) {
    (first ? forA : forB).add(new Reason(weight, words));
  }

  private Verdict verdict(String nothing) {
    int balance = weight(forA) - weight(forB);
    if (Math.abs(balance) < CLEAR) {
      return new Verdict(0, unclear(nothing));
    }
    List<Reason> reasons = balance > 0 ? forA : forB;
    return new Verdict(Integer.signum(balance), reasons.stream().map(Reason::words).toList());
  }

  /** Why no direction is told: there are no reasons, or too weak ones, or they contradict. */
  private List<String> unclear(String nothing) {
    List<String> basis = new ArrayList<>();
    forA.forEach(reason -> basis.add("for the first, not enough: it " + reason.words()));
    forB.forEach(reason -> basis.add("for the second, not enough: it " + reason.words()));
    return basis.isEmpty() ? List.of(nothing) : List.copyOf(basis);
  }

  private static int weight(List<Reason> reasons) {
    return reasons.stream().mapToInt(Reason::weight).sum();
  }
}
