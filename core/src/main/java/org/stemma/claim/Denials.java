package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;

/** Tells when a negated deed is a denial: the speaker clears its own side of violence. */
final class Denials {

  private static final Set<ClaimType> VIOLENCE =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.CIVILIAN_HARM,
          ClaimType.ABDUCTION,
          ClaimType.DESTRUCTION);

  private Denials() {}

  static boolean isDenial(
      Scene scene, ClaimType type, Certainty certainty, @Nullable String actor, SourceChain chain) {
    if (!VIOLENCE.contains(type)
        || certainty.polarity() != Claim.Polarity.NEGATED
        || chain.sources().isEmpty()) {
      return false;
    }
    List<String> sources = chain.sources();
    return actor == null || sources.stream().anyMatch(s -> isOneSide(scene, actor, s));
  }

  private static boolean isOneSide(Scene scene, String actor, String speaker) {
    Actor doer = scene.cast().body(actor);
    Actor source = scene.cast().body(speaker);
    if (doer.side() == null || source.side() == null) {
      return true;
    }
    return doer.id().equals(source.id())
        || (doer.side() != null && Objects.equals(doer.side(), source.side()))
        || doer.name().equals(source.side())
        || source.name().equals(doer.side());
  }
}
