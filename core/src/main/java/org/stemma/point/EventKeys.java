package org.stemma.point;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/**
 * Tells which claims speak of one kind of event by the same parties, whatever the place and time.
 */
final class EventKeys {

  /** An event of these kinds is one whoever did it: who did is a question of its own. */
  static final Set<ClaimType> BY_WHOMEVER =
      EnumSet.of(
          ClaimType.BOMBING, ClaimType.CHEMICAL_ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELLING);

  private final Ground ground;
  private final Map<String, Set<String>> deniers = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> doers = new HashMap<>();
  private final Halts halts;

  EventKeys(Ground ground, List<Testimony> testimonies) {
    this.ground = ground;
    this.halts = new Halts(ground, testimonies);
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      if (claim.actor() != null) {
        doers
            .computeIfAbsent(spot(claim.type(), claim), spot -> new TreeMap<>())
            .computeIfAbsent(actor(claim), actor -> new TreeSet<>())
            .add(testimony.first().id());
      }
      ClaimType denied = claim.type() == ClaimType.DENIAL ? denied(testimony) : null;
      if (denied != null && testimony.period() == null) {
        deniers.computeIfAbsent(spot(denied, claim), spot -> new TreeSet<>()).add(actor(claim));
      }
    }
  }

  private String actor(Claim claim) {
    return ground.parties().party(claim.actor());
  }

  private static String spot(ClaimType type, Claim claim) {
    return type + " " + claim.place() + " ";
  }

  /** The same for claims that may meet; empty for one that asks nothing of this kind. */
  String of(Testimony testimony) {
    Claim claim = testimony.claim();
    if (!isAsked(testimony)) {
      return "";
    }
    if (claim.type() == ClaimType.DENIAL) {
      ClaimType denied = denied(testimony);
      return denied == null ? "DENIAL|" + actor(claim) : denial(denied, testimony);
    }
    if (isDenied(testimony)) {
      return "DENIAL " + claim.type();
    }
    String halted = halts.contradicted(testimony);
    if (!halted.isEmpty()) {
      return ClaimType.SUSPENSION + "|fact|" + halted;
    }
    return claim.type() + "|" + Ground.mood(testimony) + "|" + parties(testimony);
  }

  /** The type of event that is denied; null where only a part in something is. */
  private static @Nullable ClaimType denied(Testimony testimony) {
    return Cues.deniesPart(testimony) ? null : Cues.denied(testimony);
  }

  /** Who denies an event of a day answers whether it was; who denies any speaks of all others. */
  private static String denial(ClaimType denied, Testimony testimony) {
    return testimony.period() != null && BY_WHOMEVER.contains(denied)
        ? denied + "|fact|"
        : "DENIAL " + denied;
  }

  /** An undated event that nobody, or the denier, is said to have done in the place of a denial. */
  private boolean isDenied(Testimony testimony) {
    Set<String> parties = deniers.get(spot(testimony.type(), testimony.claim()));
    String party = actor(testimony.claim());
    return parties != null
        && testimony.period() == null
        && (party.isEmpty() || parties.contains(party));
  }

  private boolean isAsked(Testimony testimony) {
    boolean counted = testimony.claim().quantity() != null;
    return switch (testimony.type()) {
      case CAPTURE, CONTROL, CONTESTED, REPULSE, WITHDRAWAL ->
          testimony.isOpinion() || testimony.isPredicted() || isNowhere(testimony.claim());
      case STRENGTH, CASUALTIES -> !counted || testimony.isNegated();
      case ATTACK -> !testimony.isOpinion();
      case BOMBING, CHEMICAL_ATTACK, AIRSTRIKE, SHELLING, CIVILIAN_HARM, ABDUCTION ->
          !isUnclaimed(testimony);
      case CLASH,
          MOVEMENT,
          DEPLOYMENT,
          DESTRUCTION,
          ARREST,
          DISPLACEMENT,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          true;
    };
  }

  /** "Nobody has claimed the bombing" denies no bombing. */
  private static boolean isUnclaimed(Testimony testimony) {
    return testimony.isNegated() && testimony.claim().actor() == null;
  }

  /** What is held in no place, or somewhere in a country, is no question of a holder. */
  private boolean isNowhere(Claim claim) {
    return claim.place() == null || ground.places().isCountry(claim.place());
  }

  /**
   * Who is told to have done the like in that place, by most pages; the target's name alone else.
   */
  private String usual(Claim claim, String target) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> entry :
        doers.getOrDefault(spot(claim.type(), claim), Map.of()).entrySet()) {
      if (entry.getValue().size() > most && !entry.getKey().equals(target)) {
        usual = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return usual.isEmpty() ? "|" + target : usual;
  }

  /** Whose doing, as far as it makes another event of it. */
  private String parties(Testimony testimony) {
    Claim claim = testimony.claim();
    String actor = actor(claim);
    String target = ground.parties().party(claim.target());
    return switch (claim.type()) {
      case BOMBING, CHEMICAL_ATTACK, AIRSTRIKE, SHELLING -> "";
      case CLASH, AGREEMENT -> "";
      case MOVEMENT -> actor + "|" + (claim.from() == null ? "" : claim.from());
      case CASUALTIES -> ground.crowds().victims(testimony);
      case DISPLACEMENT -> Deeds.stage(testimony.words());
      case CIVILIAN_HARM -> doer(claim, actor, target) + "|" + Deeds.harm(testimony.words());
      case DESTRUCTION -> doer(claim, actor, target) + "|" + Deeds.loss(testimony.words());
      case ATTACK,
          CAPTURE,
          CONTROL,
          CONTESTED,
          REPULSE,
          WITHDRAWAL,
          DEPLOYMENT,
          STRENGTH,
          ABDUCTION,
          ARREST,
          SUSPENSION,
          DENIAL ->
          doer(claim, actor, target);
    };
  }

  private String doer(Claim claim, String actor, String target) {
    return actor.isEmpty() ? usual(claim, target) : actor;
  }
}
