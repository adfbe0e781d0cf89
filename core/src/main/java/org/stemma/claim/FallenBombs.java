package org.stemma.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what those words mean that may mean several blows: on a page of air raids "the bombing"
 * fell from the sky.
 */
final class FallenBombs {

  /** Words for what may be planted, fired or dropped. */
  private static final Set<String> BOMBS =
      Set.of("trigger/bombing", "trigger/bomb", "trigger/bombardment", "trigger/raid");

  /** One raid told beside it makes no bomb fall from the sky; chosen on pages of several wars. */
  private static final int FEWEST_RAIDS = 2;

  private FallenBombs() {}

  /** The drafts by the kinds of blow that the page means. */
  static List<Draft> name(List<Draft> drafts) {
    Map<ClaimType, Integer> clear = new EnumMap<>(ClaimType.class);
    drafts.stream()
        .filter(draft -> !mayFall(draft) || draft.type() == ClaimType.SHELLING)
        .forEach(draft -> clear.merge(draft.type(), 1, Integer::sum));
    return drafts.stream().map(draft -> named(draft, clear)).toList();
  }

  private static Draft named(Draft draft, Map<ClaimType, Integer> clear) {
    if (!mayFall(draft)) {
      return draft;
    }
    int air = clear.getOrDefault(ClaimType.AIRSTRIKE, 0);
    int ground = clear.getOrDefault(ClaimType.SHELLING, 0);
    if (draft.type() == ClaimType.SHELLING) {
      return air > 0 && air >= ground ? draft.as(ClaimType.AIRSTRIKE) : draft;
    }
    int other = clear.getOrDefault(draft.type(), 0);
    int least = draft.type() == ClaimType.BOMBING ? FEWEST_RAIDS : 1;
    if (air >= least && air > Math.max(ground, other)) {
      return draft.as(ClaimType.AIRSTRIKE);
    }
    boolean isFired = draft.type() == ClaimType.BOMBING && ground >= least && ground > other;
    return isFired ? draft.as(ClaimType.SHELLING) : draft;
  }

  /** The verb is told of what flies; a "bombing" is not. */
  private static boolean mayFall(Draft draft) {
    return BOMBS.contains(draft.rule()) && draft.type() != ClaimType.AIRSTRIKE;
  }
}
