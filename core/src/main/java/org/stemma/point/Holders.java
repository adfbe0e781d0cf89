package org.stemma.point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Who holds a place in one period, and who held it before the news in turn. */
final class Holders implements Inquiry {

  private static final String CONTESTED = "contested";

  private static final Set<ClaimType> HOLDING =
      EnumSet.of(
          ClaimType.CAPTURE,
          ClaimType.CONTROL,
          ClaimType.CONTESTED,
          ClaimType.REPULSE,
          ClaimType.WITHDRAWAL);

  private final Ground ground;

  Holders(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Testimony> told = testimonies.stream().filter(this::isOnHolding).toList();
    List<Draft> drafts = new ArrayList<>();
    ground.places().partExactly(told).forEach((place, list) -> ask(place, list, drafts));
    return drafts;
  }

  private boolean isOnHolding(Testimony testimony) {
    boolean fits = HOLDING.contains(testimony.type()) || testimony.type() == ClaimType.CLASH;
    return fits
        && testimony.claim().place() != null
        && !ground.places().isCountry(testimony.claim().place())
        && !testimony.isOpinion()
        && !testimony.isPredicted();
  }

  private void ask(String place, List<Testimony> testimonies, List<Draft> drafts) {
    List<Testimony> past =
        testimonies.stream()
            .filter(t -> t.isBackground() || t.isLong())
            .filter(t -> HOLDING.contains(t.type()))
            .toList();
    if (!past.isEmpty()) {
      drafts.add(draft(new Scene(place, cover(past), past), true));
    }
    List<Testimony> news =
        testimonies.stream().filter(t -> !t.isBackground() && !t.isLong()).toList();
    for (Scene scene : Times.partExactly(place, news)) {
      if (scene.testimonies().stream().anyMatch(t -> HOLDING.contains(t.type()))) {
        drafts.add(draft(scene, false));
      }
    }
  }

  private static @Nullable Period cover(List<Testimony> testimonies) {
    Period cover = null;
    for (Testimony testimony : testimonies) {
      Period period = testimony.period();
      if (period != null) {
        cover = cover == null ? period : cover.cover(period);
      }
    }
    return cover;
  }

  private Draft draft(Scene scene, boolean sequence) {
    Map<String, Set<String>> gains = gains(scene.testimonies());
    List<Stand> stands = Stand.part(scene.testimonies(), t -> value(t.claim(), gains));
    String held = sequence ? "Who in turn held" : "Who holds";
    return new Draft(
        Point.Kind.HOLDER,
        ground.wording().named(scene.place()),
        held + ground.wording().named(scene.place()) + Wording.when(scene.period()) + "?",
        scene.place(),
        scene.period(),
        stands,
        sequence);
  }

  /** How often each party is said to have taken, held or defended the place. */
  private Map<String, Set<String>> gains(List<Testimony> testimonies) {
    Map<String, Set<String>> gains = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      boolean gain =
          claim.type() == ClaimType.CAPTURE
              || claim.type() == ClaimType.CONTROL
              || claim.type() == ClaimType.REPULSE;
      if (gain && claim.actor() != null && !testimony.isNegated()) {
        gains
            .computeIfAbsent(ground.parties().party(claim.actor()), party -> new TreeSet<>())
            .add(testimony.first().id());
      }
    }
    return gains;
  }

  private Value value(Claim claim, Map<String, Set<String>> gains) {
    boolean negated = claim.polarity() == Claim.Polarity.NEGATED;
    return switch (claim.type()) {
      case CAPTURE, CONTROL -> negated ? without(claim.actor()) : holder(claim.actor());
      case REPULSE -> lost(claim.target(), claim.actor(), gains);
      case WITHDRAWAL -> negated ? holder(claim.actor()) : lost(claim.actor(), null, gains);
      case CONTESTED,
          CLASH,
          ATTACK,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          MOVEMENT,
          DEPLOYMENT,
          STRENGTH,
          CASUALTIES,
          DESTRUCTION,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          DISPLACEMENT,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          new Value.Choice(CONTESTED, "fought over", true);
    };
  }

  private Value holder(@Nullable String actor) {
    String party = ground.parties().party(actor);
    return party.isEmpty()
        ? new Value.Choice("someone", "someone not named", false)
        : new Value.Choice(party, party, true);
  }

  private Value without(@Nullable String actor) {
    String party = ground.parties().party(actor);
    return new Value.Choice("not " + party, "not " + (party.isEmpty() ? "known" : party), true);
  }

  /** Who loses a place leaves it to the other party told of there, the winner where none is. */
  private Value lost(
      @Nullable String loser, @Nullable String winner, Map<String, Set<String>> gains) {
    String beaten = ground.parties().party(loser);
    String heir = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> gain : gains.entrySet()) {
      if (!gain.getKey().equals(beaten) && gain.getValue().size() > most) {
        heir = gain.getKey();
        most = gain.getValue().size();
      }
    }
    if (!heir.isEmpty()) {
      return new Value.Choice(heir, heir, true);
    }
    if (winner != null) {
      return holder(winner);
    }
    return gains.isEmpty() ? new Value.Choice(CONTESTED, "fought over", true) : without(loser);
  }
}
