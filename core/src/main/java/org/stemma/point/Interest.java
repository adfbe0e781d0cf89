package org.stemma.point;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;

/**
 * Tells who asserts what harms its own side: its own dead and retreats or an ally's, a gain of
 * those whom it fights. Who fights whom, and beside whom, is read from the claims themselves.
 */
final class Interest {

  /** Those who speak for a side; a monitor's or an activist's leaning is no command. */
  private static final Set<Actor.Kind> SPEAKING_FOR_A_SIDE =
      EnumSet.of(
          Actor.Kind.OFFICIAL,
          Actor.Kind.BELLIGERENT,
          Actor.Kind.AGENCY,
          Actor.Kind.OUTLET,
          Actor.Kind.POLITICIAN,
          Actor.Kind.ANONYMOUS);

  private final Cast cast;
  private final Parties parties;
  private final Hostilities hostilities;

  Interest(Cast cast, Parties parties, Hostilities hostilities) {
    this.cast = cast;
    this.parties = parties;
    this.hostilities = hostilities;
  }

  /** Ids of the speakers in a point who speak against their own side, sorted. */
  List<String> against(Draft draft) {
    Set<String> speakers = new TreeSet<>();
    draft
        .testimonies()
        .filter(this::isAgainst)
        .forEach(testimony -> speakers.add(testimony.origin().id()));
    return List.copyOf(speakers);
  }

  private boolean isAgainst(Testimony testimony) {
    Origin origin = testimony.origin();
    if (testimony.claim().sources().isEmpty()
        || origin.side() == null
        || !cast.has(origin.id())
        || !SPEAKING_FOR_A_SIDE.contains(cast.actor(origin.id()).kind())
        || testimony.isNegated()
        || !testimony.isFirm()
        || testimony.isBackground()) {
      return false;
    }
    return harms(testimony.claim(), origin.side());
  }

  private boolean harms(Claim claim, String side) {
    return switch (claim.type()) {
      case WITHDRAWAL -> isOf(claim.actor(), side);
      case CASUALTIES, REPULSE, DESTRUCTION -> isOf(claim.target(), side);
      case CAPTURE, CONTESTED -> isOf(claim.target(), side) || isEnemy(claim.actor(), side);
      case ATTACK,
          CLASH,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CONTROL,
          MOVEMENT,
          DEPLOYMENT,
          STRENGTH,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          DISPLACEMENT,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          false;
    };
  }

  private boolean isOf(@Nullable String actor, String side) {
    if (actor == null) {
      return false;
    }
    String party = parties.party(actor);
    return party.equals(side) || hostilities.areAllies(party, side);
  }

  private boolean isEnemy(@Nullable String actor, String side) {
    return actor != null && hostilities.enemies(side).contains(parties.party(actor));
  }
}
