package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lends a claim without an actor the one who does the same at the same place by the rest of the
 * page, where there is just one: "the attack" is that of those who attacked.
 */
final class ActorThread {

  private static final Set<ClaimType> SHARED =
      EnumSet.of(ClaimType.ATTACK, ClaimType.CAPTURE, ClaimType.AGREEMENT, ClaimType.SUSPENSION);

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
        && (one.type() == ClaimType.AGREEMENT || Objects.equals(one.place(), other.place()));
  }

  private static boolean isBrokered(Draft draft) {
    return draft.rule().contains("broker");
  }
}
