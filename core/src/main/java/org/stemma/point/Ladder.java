package org.stemma.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Quantity.Measure;

/**
 * A count that one origin raises from page to page.
 *
 * @param origin whose count it is
 * @param rungs the numbers that it gave, each higher than the one before
 */
record Ladder(Origin origin, List<Rung> rungs) {

  /** What is counted on: the dead of one event do not become fewer. */
  private static final Set<Measure> TOLLS =
      EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  /** "Several dozen" is no raise of "dozens", but "hundreds" is. */
  private static final double MAGNITUDE = 3;

  /** One number of an origin and the claim that gives it. */
  record Rung(Figure figure, Testimony testimony) {

    @Nullable LocalDate published() {
      return testimony.published();
    }
  }

  Ladder {
    rungs = List.copyOf(rungs);
  }

  Figure first() {
    return rungs.get(0).figure();
  }

  Figure last() {
    return rungs.get(rungs.size() - 1).figure();
  }

  /** The number that the origin held by at a day; its first where it had not spoken yet. */
  Figure at(@Nullable LocalDate day) {
    Figure held = first();
    for (Rung rung : rungs) {
      if (day == null || rung.published() == null || !rung.published().isAfter(day)) {
        held = rung.figure();
      }
    }
    return held;
  }

  /** Whether a claim was told before the last number came, and so gives way to it. */
  boolean replaces(Testimony testimony) {
    LocalDate day = rungs.get(rungs.size() - 1).published();
    LocalDate other = testimony.published();
    return day != null && other != null && other.isBefore(day);
  }

  /**
   * The ladder with most steps of any one origin; null where none raised its count, or where others
   * put it higher than its last number allows: then that is no last word.
   */
  static @Nullable Ladder of(List<Stand> stands) {
    Ladder longest = longest(stands);
    return longest == null || longest.isContested(stands) ? null : longest;
  }

  /** Whether another origin gives, no earlier than the last number, a higher one. */
  private boolean isContested(List<Stand> stands) {
    String body = origin.body();
    return stands.stream()
        .filter(stand -> stand.value() instanceof Value.Count number && isAtOdds(number.figure()))
        .flatMap(stand -> stand.testimonies().stream())
        .anyMatch(other -> !other.origin().body().equals(body) && !replaces(other));
  }

  /** Counts grow: who is lower is behind, who is higher by more than the words allow is at odds. */
  private boolean isAtOdds(Figure other) {
    return other.value() > last().value()
        && !other.admits(last().value())
        && !last().admits(other.value());
  }

  private static @Nullable Ladder longest(List<Stand> stands) {
    Map<String, List<Rung>> rungs = new TreeMap<>();
    for (Stand stand : stands) {
      for (Testimony testimony : stand.testimonies()) {
        if (stand.value() instanceof Value.Count number && isToll(testimony)) {
          rungs
              .computeIfAbsent(testimony.origin().body(), body -> new ArrayList<>())
              .add(new Rung(number.figure(), testimony));
        }
      }
    }
    Ladder best = null;
    for (List<Rung> ofOne : rungs.values()) {
      Ladder ladder = climb(exact(ofOne));
      if (ladder != null && (best == null || ladder.isLonger(best))) {
        best = ladder;
      }
    }
    return best;
  }

  /** Who gives numbers raises them by numbers; "hundreds" beside them is no step. */
  private static List<Rung> exact(List<Rung> rungs) {
    List<Rung> exact =
        rungs.stream().filter(rung -> rung.figure().form() != Figure.Form.VAGUE).toList();
    return exact.isEmpty() ? rungs : exact;
  }

  /** Two numbers on one page are two counts, unless another page tells one of them. */
  private static boolean isOnePage(List<Rung> rungs) {
    return rungs.stream().map(rung -> rung.testimony().first().id()).distinct().count() == 1;
  }

  private boolean isLonger(Ladder other) {
    return rungs.size() != other.rungs.size()
        ? rungs.size() > other.rungs.size()
        : last().value() > other.last().value();
  }

  /** A page that gives numbers of others in its own voice counts nothing itself. */
  private static boolean isToll(Testimony testimony) {
    return testimony.origin().counting().isSpeaker()
        && testimony.claim().quantity() != null
        && TOLLS.contains(testimony.claim().quantity().measure());
  }

  /** A ladder has figures at odds, and no page gives a lower one than a page of an earlier day. */
  private static @Nullable Ladder climb(List<Rung> rungs) {
    List<Rung> sorted =
        rungs.stream()
            .sorted(
                Comparator.comparing(
                        (Rung rung) -> rung.published() == null ? LocalDate.MIN : rung.published())
                    .thenComparingDouble(rung -> rung.figure().value())
                    .thenComparing(rung -> rung.testimony().id()))
            .toList();
    if (sorted.size() < 2 || isOnePage(sorted)) {
      return null;
    }
    List<Rung> steps = new ArrayList<>(List.of(sorted.get(0)));
    LocalDate day = sorted.get(0).published();
    for (Rung rung : sorted) {
      Figure last = steps.get(steps.size() - 1).figure();
      boolean later = day != null && rung.published() != null && rung.published().isAfter(day);
      if (later && rung.figure().value() < last.value() && !rung.figure().isCompatible(last)) {
        return null;
      }
      if (rung.figure().value() > last.value()) {
        steps.add(rung);
      }
      day = rung.published();
    }
    Ladder ladder = new Ladder(sorted.get(0).testimony().origin(), steps);
    return ladder.isRaised() ? ladder : null;
  }

  /** Numbers differ by more than rounding, vague words by more than their looseness. */
  private boolean isRaised() {
    boolean vague = first().form() == Figure.Form.VAGUE;
    return vague
        ? last().value() >= MAGNITUDE * first().value()
        : !first().isCompatible(last()) || !first().isSame(last());
  }
}
