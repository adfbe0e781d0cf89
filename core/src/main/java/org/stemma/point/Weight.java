package org.stemma.point;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** What an editor wants first, and what nobody wants. */
final class Weight {

  /**
   * Points that are at odds before those that are not, then numbers and holders, then what most
   * origins and claims speak of.
   */
  static final Comparator<Point> HEAVIEST_FIRST =
      Comparator.comparingInt((Point point) -> rank(point.status()))
          .thenComparing(Point::kind)
          .thenComparing(Comparator.comparingInt(Weight::origins).reversed())
          .thenComparing(Comparator.comparingInt(Weight::claims).reversed())
          .thenComparing(Point::id);

  /** What is told of other days in passing: "after the attacks of last year". */
  private static final Set<ClaimType> PLAIN =
      EnumSet.of(ClaimType.ATTACK, ClaimType.CLASH, ClaimType.CASUALTIES, ClaimType.CIVILIAN_HARM);

  private Weight() {}

  private static int rank(Point.Status status) {
    return switch (status) {
      case DISPUTED -> 0;
      case GARBLED -> 1;
      case SUPERSEDED -> 2;
      case AGREED -> 3;
      case SINGLE_ORIGIN -> 4;
    };
  }

  private static int origins(Point point) {
    return (int)
        point.positions().stream()
            .flatMap(position -> position.origins().stream())
            .distinct()
            .count();
  }

  private static int claims(Point point) {
    return point.positions().stream().mapToInt(position -> position.claims().size()).sum();
  }

  /** A question that one page answers, copies aside, without telling anything. */
  static boolean isTrivial(Draft draft) {
    if (draft.testimonies().map(testimony -> testimony.first().id()).distinct().count() > 1) {
      return false;
    }
    return switch (draft.kind()) {
      case OCCURRENCE -> draft.testimonies().allMatch(Weight::isEmpty);
      case DIRECTION -> draft.testimonies().allMatch(only -> Cues.compass(only).isEmpty());
      case QUANTITY, HOLDER, ORIGIN, DATE, CAUSE -> false;
    };
  }

  /** An agreement between nobody, a denial by nobody, an event of old or nowhere by no one. */
  private static boolean isEmpty(Testimony testimony) {
    Claim claim = testimony.claim();
    boolean nobody = claim.actor() == null && claim.target() == null;
    if (testimony.type() == ClaimType.AGREEMENT || testimony.type() == ClaimType.DENIAL) {
      return nobody;
    }
    boolean old = testimony.isBackground() && PLAIN.contains(testimony.type());
    return nobody && (claim.place() == null || old);
  }
}
