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
 * @param origin whose count it is, for a reader
 * @param first number
 * @param last number
 * @param steps how many numbers it gave
 */
record Ladder(String origin, double first, double last, int steps) {

  /** What is counted on: the dead of one event do not become fewer. */
  private static final Set<Measure> TOLLS =
      EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  private record Rung(Figure figure, @Nullable LocalDate published, String document) {}

  /** The ladder with most steps of any one origin, null where none raised its count. */
  static @Nullable Ladder of(List<Stand> stands) {
    Map<String, List<Rung>> rungs = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Stand stand : stands) {
      for (Testimony testimony : stand.testimonies()) {
        if (stand.value() instanceof Value.Count number && isToll(testimony)) {
          Origin origin = testimony.origin();
          names.putIfAbsent(origin.body(), origin.name());
          rungs
              .computeIfAbsent(origin.body(), body -> new ArrayList<>())
              .add(new Rung(number.figure(), testimony.published(), testimony.first().id()));
        }
      }
    }
    Ladder best = null;
    for (Map.Entry<String, List<Rung>> entry : rungs.entrySet()) {
      Ladder ladder = climb(names.getOrDefault(entry.getKey(), ""), entry.getValue());
      if (ladder != null && (best == null || ladder.isLonger(best))) {
        best = ladder;
      }
    }
    return best;
  }

  /** Two numbers on one page are two counts, unless another page tells one of them. */
  private static boolean isOnePage(List<Rung> rungs) {
    return rungs.stream().map(Rung::document).distinct().count() == 1;
  }

  private boolean isLonger(Ladder other) {
    return steps != other.steps ? steps > other.steps : last > other.last;
  }

  private static boolean isToll(Testimony testimony) {
    return testimony.claim().quantity() != null
        && TOLLS.contains(testimony.claim().quantity().measure());
  }

  /** A ladder has figures at odds, and no page gives a lower one than a page of an earlier day. */
  private static @Nullable Ladder climb(String origin, List<Rung> rungs) {
    List<Rung> sorted =
        rungs.stream()
            .sorted(
                Comparator.comparing(
                        (Rung rung) -> rung.published() == null ? LocalDate.MIN : rung.published())
                    .thenComparingDouble(rung -> rung.figure().value()))
            .toList();
    if (sorted.size() < 2) {
      return null;
    }
    if (isOnePage(sorted)) {
      return null;
    }
    Figure first = sorted.get(0).figure();
    Figure last = first;
    int steps = 1;
    LocalDate day = sorted.get(0).published();
    for (Rung rung : sorted) {
      boolean later = day != null && rung.published() != null && rung.published().isAfter(day);
      if (later && rung.figure().value() < last.value() && !rung.figure().isCompatible(last)) {
        return null;
      }
      if (rung.figure().value() > last.value()) {
        last = rung.figure();
        steps++;
      }
      day = rung.published();
    }
    return first.isCompatible(last) && first.isSame(last)
        ? null
        : new Ladder(origin, first.value(), last.value(), steps);
  }
}
