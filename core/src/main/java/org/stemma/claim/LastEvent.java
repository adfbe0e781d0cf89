package org.stemma.claim;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.time.TimeExpression;

/**
 * The act of violence that a page told of last, while its claims are gone through in order: what it
 * says next of dead and damage is of that place and day.
 */
final class LastEvent {

  private static final Set<ClaimType> VIOLENT =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.CAPTURE,
          ClaimType.REPULSE);

  private static final Set<ClaimType> TOLLS =
      EnumSet.of(ClaimType.CASUALTIES, ClaimType.DESTRUCTION);

  /** What is told further on than so many characters is of something else. */
  private static final int REACH = 400;

  private @Nullable Draft last;
  private @Nullable TimeExpression time;

  /** Goes on to the next claim of the page, which is of a time. */
  void pass(Draft draft, @Nullable TimeExpression told) {
    if (VIOLENT.contains(draft.type()) && (draft.place() != null || draft.near() != null)) {
      last = draft;
      time = told;
    }
  }

  private @Nullable Draft before(Draft draft) {
    boolean isTold =
        last != null
            && (TOLLS.contains(draft.type()) || LeadBlow.isStrike(draft.type()))
            && draft.first().start() - last.first().end() <= REACH;
    return isTold ? last : null;
  }

  /** Where a toll that names no place was taken, null where nothing tells. */
  @Nullable String place(Draft draft) {
    Draft event = before(draft);
    return event == null ? null : event.place() != null ? event.place() : event.near();
  }

  /** When a toll at a place was taken, null where nothing tells. */
  @Nullable TimeExpression time(Draft draft, @Nullable String place) {
    Draft event = TOLLS.contains(draft.type()) ? before(draft) : null;
    String there = event == null ? null : event.place() != null ? event.place() : event.near();
    return event != null && place != null && place.equals(there) ? time : null;
  }
}
