package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a page says twice under one source. */
final class ClaimMerger {

  /** What stands over many days: a page that dates it twice still tells of one. */
  private static final Set<ClaimType> LASTING =
      EnumSet.of(ClaimType.AGREEMENT, ClaimType.SUSPENSION);

  private ClaimMerger() {}

  /** The drafts in order, those that tell one fact joined into the first of them. */
  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int twin = twin(kept, draft);
      if (twin >= 0) {
        kept.set(twin, kept.get(twin).with(draft));
      } else if (draft.own()) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static int twin(List<Draft> kept, Draft draft) {
    for (int i = 0; i < kept.size(); i++) {
      if (isSame(kept.get(i), draft)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.type() == other.type()
        && one.chain().sources().equals(other.chain().sources())
        && (isBrokered(one) == isBrokered(other) || isNameless(one) || isNameless(other))
        && (isOneClause(one, other)
            || (mayBeFar(one, other) && agree(one, other) && isBound(one, other)));
  }

  /**
   * Apart in the text, victims without a number are the same only where both are named, and what
   * already rests on much evidence gains nothing by more.
   */
  private static boolean mayBeFar(Draft one, Draft other) {
    boolean isUncounted = one.type() == ClaimType.CASUALTIES && other.quantity() == null;
    return !isUncounted
        || other.own()
        || (one.target() != null && one.target().equals(other.target()));
  }

  /** What shares no party, number or day is likelier to be another deed of its kind. */
  private static boolean isBound(Draft one, Draft other) {
    return !other.own()
        || LASTING.contains(one.type())
        || isBare(other)
        || same(one.actor(), other.actor())
        || same(one.target(), other.target())
        || one.quantity() != null
        || (one.time() != null && other.time() != null);
  }

  /** "The capture of the town" tells nothing of its own. */
  private static boolean isBare(Draft draft) {
    return draft.actor() == null
        && draft.target() == null
        && draft.place() == null
        && draft.time() == null;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  /** Who brokers a deal is another claim than who makes it. */
  private static boolean isBrokered(Draft draft) {
    return draft.rule().contains("broker");
  }

  /** "the truce" may be the one that was brokered. */
  private static boolean isNameless(Draft draft) {
    boolean isLent = draft.rule().contains(ActorThread.MARK);
    return !isBrokered(draft) && draft.target() == null && (draft.actor() == null || isLent);
  }

  /** A noun and its verb tell one thing: a bomb blast hit the buses. */
  private static boolean isOneClause(Draft one, Draft other) {
    return one.evidence().stream().anyMatch(a -> other.evidence().stream().anyMatch(a::overlaps))
        && agreeOnNumber(one.quantity(), other.quantity())
        && agree(one.actor(), other.actor());
  }

  private static boolean agree(Draft one, Draft other) {
    return (agree(one.place(), other.place()) || isLasting(one, other))
        && agree(one.landmark(), other.landmark())
        && one.certainty().polarity() == other.certainty().polarity()
        && one.certainty().modality() == other.certainty().modality()
        && agree(one.actor(), other.actor())
        && agree(one.target(), other.target())
        && agree(one.from(), other.from())
        && agree(one.to(), other.to())
        && agreeOnTime(one, other)
        && agreeOnNumber(one.quantity(), other.quantity());
  }

  /** A deal or halt that a page tells of again without a place is the one that it placed. */
  private static boolean isLasting(Draft one, Draft other) {
    return one.type() == ClaimType.SUSPENSION && (isPlaceLent(one) || isPlaceLent(other));
  }

  private static boolean isPlaceLent(Draft draft) {
    return draft.rule().contains(Draft.PLACE_LENT);
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean agreeOnTime(Draft one, Draft other) {
    return one.time() == null
        || other.time() == null
        || LASTING.contains(one.type())
        || (Objects.equals(one.time().start(), other.time().start())
            && Objects.equals(one.time().end(), other.time().end()));
  }

  private static boolean agreeOnNumber(@Nullable Quantity one, @Nullable Quantity other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.measure() == other.measure()
        && Objects.equals(one.low(), other.low())
        && Objects.equals(one.high(), other.high())
        && agree(one.scope(), other.scope());
  }
}
