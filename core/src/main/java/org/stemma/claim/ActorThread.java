package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.time.TimeExpression;

/**
 * Lends a claim without an actor the one who does the same at the same place by the rest of the
 * page, where there is just one: "the attack" is that of those who attacked.
 */
final class ActorThread {

  private static final Set<ClaimType> SHARED =
      EnumSet.of(ClaimType.ATTACK, ClaimType.CAPTURE, ClaimType.AGREEMENT, ClaimType.SUSPENSION);

  /** Marks a claim whose actor is lent. */
  static final String MARK = "+actor-thread";

  private ActorThread() {}

  static List<Draft> fill(List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean isOpen = draft.actor() == null && SHARED.contains(draft.type()) && !isBrokered(draft);
      filled.add(isOpen ? draft.doneBy(only(drafts, draft)) : draft);
    }
    return filled;
  }

  private static @Nullable Draft only(List<Draft> drafts, Draft open) {
    Set<String> actors = new TreeSet<>();
    Draft found = null;
    for (Draft draft : drafts) {
      if (draft.actor() != null && isSameMatter(draft, open)) {
        actors.add(draft.actor());
        found = found == null ? draft : found;
      }
    }
    return actors.size() == 1 ? found : null;
  }

  private static boolean isSameMatter(Draft one, Draft other) {
    return one.type() == other.type()
        && !isBrokered(one)
        && !Objects.equals(one.actor(), other.target())
        && (one.type() != ClaimType.CAPTURE || agree(one.time(), other.time()))
        && (one.type() == ClaimType.AGREEMENT || Objects.equals(one.place(), other.place()));
  }

  /** A place may change hands more than once: a capture of another day is another's. */
  private static boolean agree(@Nullable TimeExpression one, @Nullable TimeExpression other) {
    return Objects.equals(start(one), start(other));
  }

  private static @Nullable LocalDate start(@Nullable TimeExpression time) {
    return time == null ? null : time.start();
  }

  private static boolean isBrokered(Draft draft) {
    return draft.rule().contains("broker");
  }
}
