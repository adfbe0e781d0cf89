package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/**
 * Lends the dead of a sentence their killer: "the army beat back the attack, killing 30 rebels",
 * "40 strikes that killed 300 fighters" name the one who kills as the one who acts.
 */
final class Killers {

  private static final Set<ClaimType> DEADLY =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.REPULSE,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.CAPTURE);

  /** What a deed leaves behind: the dead and what is destroyed. */
  private static final Set<ClaimType> LEFT =
      EnumSet.of(ClaimType.CASUALTIES, ClaimType.DESTRUCTION);

  private final Analysis analysis;
  private final Opponents opponents;

  Killers(Analysis analysis, Opponents opponents) {
    this.analysis = analysis;
    this.opponents = opponents;
  }

  List<Draft> fill(List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean isOpen = LEFT.contains(draft.type()) && draft.actor() == null && !isLoss(draft);
      String killer = isOpen ? killer(drafts, draft) : null;
      if (isOpen && killer == null && draft.target() != null) {
        killer = opponents.told(draft.target());
      }
      filled.add(killer == null ? draft : draft.doneBy(killer, "+killer"));
    }
    return filled;
  }

  /** "despite heavy losses" tells of those who act. */
  private static boolean isLoss(Draft draft) {
    return draft.rule().contains("loss");
  }

  /** The one whose deed stands nearest before the dead in their sentence, but for their own. */
  private @Nullable String killer(List<Draft> drafts, Draft dead) {
    Sentence sentence = analysis.sentenceAt(dead.first()).orElse(null);
    if (sentence == null) {
      return null;
    }
    String nearest = null;
    int at = -1;
    for (Draft draft : drafts) {
      String killer = killer(draft, dead);
      int end = draft.first().end();
      boolean isBefore =
          sentence.span().contains(draft.first())
              && draft.first().start() <= dead.first().end()
              && end >= at;
      if (killer != null && isBefore) {
        nearest = killer;
        at = end;
      }
    }
    return nearest;
  }

  private @Nullable String killer(Draft deed, Draft dead) {
    if (!DEADLY.contains(deed.type()) || deed.rule().contains(ActorThread.MARK)) {
      return null;
    }
    if (isKiller(deed.actor(), dead)) {
      return deed.actor();
    }
    return deed.type() == ClaimType.CLASH && isKiller(deed.target(), dead) ? deed.target() : null;
  }

  private boolean isKiller(@Nullable String actor, Draft dead) {
    return actor != null && (dead.target() == null || !opponents.isOneSide(actor, dead.target()));
  }
}
