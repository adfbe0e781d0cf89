package org.stemma.claim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;

/**
 * Tells whose deed a state's deed is: a president or a ministry that holds a town stands for the
 * government.
 */
final class Forces {

  /** What only bodies with arms or power do. */
  private static final Set<ClaimType> OF_STATES =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.CAPTURE,
          ClaimType.CONTROL,
          ClaimType.REPULSE,
          ClaimType.WITHDRAWAL,
          ClaimType.DEPLOYMENT,
          ClaimType.SUSPENSION,
          ClaimType.AGREEMENT);

  private final Cast cast;
  private final Map<String, String> byName = new TreeMap<>();

  Forces(Cast cast) {
    this.cast = cast;
    for (Actor actor : cast.actors()) {
      byName.putIfAbsent(actor.name(), actor.id());
    }
  }

  /** Who does what an actor is said to do. */
  @Nullable String fighting(ClaimType type, @Nullable String actor) {
    if (actor == null || !OF_STATES.contains(type)) {
      return actor;
    }
    return state(cast.actor(actor));
  }

  /** The government of its officials and offices, else the actor itself. */
  private String state(Actor actor) {
    boolean isOffice = actor.kind() == Actor.Kind.OFFICIAL || actor.kind() == Actor.Kind.POLITICIAN;
    String side = actor.side();
    return isOffice && side != null ? byName.getOrDefault(side, actor.id()) : actor.id();
  }
}
