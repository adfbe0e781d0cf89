package org.stemma.point;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The digit of the Admiralty code (NATO AJP-2.1, credibility of information) as far as a family
 * tree and counts of origins can tell it. The letter, the reliability of the source, is left to the
 * reader: F, not judged, until then.
 *
 * <ul>
 *   <li>1 confirmed: two or more independent origins vouch for it, not all of one side, and none
 *       contradicts
 *   <li>2 probably true: two or more vouch for it, all of one side, and none contradicts; or one
 *       vouches for it against the interest of its own side
 *   <li>3 possibly true: one vouches for it, and what others say fits with it: they hold it
 *       possible, or give a number that it allows
 *   <li>4 doubtful: it is contradicted, by others or by who vouches for it, and by no more than do
 *   <li>5 improbable: more independent origins contradict it than vouch for it
 *   <li>6 cannot be judged: one origin and nothing to compare it with, an opinion or a forecast, or
 *       a number that was turned on its way
 * </ul>
 */
final class Credibility {

  private static final int CONFIRMED = 1;
  private static final int PROBABLE = 2;
  private static final int POSSIBLE = 3;
  private static final int DOUBTFUL = 4;
  private static final int IMPROBABLE = 5;
  private static final int UNKNOWN = 6;

  private Credibility() {}

  static int of(Stand stand, Draft draft, Verdict verdict, List<String> againstInterest) {
    Set<String> firm = stand.firmBodies();
    if (verdict.status() == Point.Status.GARBLED || firm.isEmpty()) {
      return UNKNOWN;
    }
    Set<String> against = new TreeSet<>();
    if (verdict.status() != Point.Status.SUPERSEDED) {
      for (Stand other : draft.stands()) {
        if (stand.value().contradicts(other.value())) {
          against.addAll(other.firmBodies());
        }
      }
    }
    if (!against.isEmpty()) {
      return against.size() > firm.size() ? IMPROBABLE : DOUBTFUL;
    }
    if (firm.size() > 1) {
      return isOneSide(stand) ? PROBABLE : CONFIRMED;
    }
    boolean unwilling =
        stand.testimonies().stream().anyMatch(t -> againstInterest.contains(t.origin().id()));
    if (unwilling) {
      return PROBABLE;
    }
    return draft.stands().stream().anyMatch(other -> fits(stand, other)) ? POSSIBLE : UNKNOWN;
  }

  /** Whether others give a yes, a number or a time that goes with this one. */
  private static boolean fits(Stand stand, Stand other) {
    boolean comparable =
        switch (stand.value()) {
          case Value.Answer answer -> other.value() instanceof Value.Answer;
          case Value.Count count -> other.value() instanceof Value.Count;
          case Value.When when -> other.value() instanceof Value.When;
          case Value.Choice choice -> false;
        };
    return comparable
        && !stand.value().contradicts(other.value())
        && !stand.firmBodies().containsAll(other.bodies());
  }

  private static boolean isOneSide(Stand stand) {
    List<String> sides =
        stand.testimonies().stream()
            .filter(Testimony::isFirm)
            .map(testimony -> String.valueOf(testimony.origin().side()))
            .distinct()
            .toList();
    return sides.size() == 1 && !sides.get(0).equals("null");
  }
}
