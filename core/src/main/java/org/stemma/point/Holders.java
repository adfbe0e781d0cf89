package org.stemma.point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Who holds a place in one period, and who held it before the news in turn. */
final class Holders implements Inquiry {

  private static final Value FOUGHT_OVER =
      new Value.Choice("contested", Position.FOUGHT_OVER, true);

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
    new Divided(ground)
        .settle(ground.places().partExactly(told))
        .forEach((place, list) -> ask(place, list, drafts));
    return drafts;
  }

  private boolean isOnHolding(Testimony testimony) {
    boolean fits = HOLDING.contains(testimony.type()) || testimony.type() == ClaimType.CLASH;
    return fits
        && ground.parties().canHold(testimony.claim().actor())
        && testimony.claim().place() != null
        && !ground.places().isCountry(testimony.claim().place())
        && !testimony.isOpinion()
        && !testimony.isPredicted();
  }

  private void ask(String place, List<Testimony> testimonies, List<Draft> drafts) {
    Gains ever = Gains.of(testimonies, ground);
    List<Testimony> own = testimonies.stream().filter(t -> !isStray(t, ever)).toList();
    List<Testimony> past =
        own.stream()
            .filter(t -> t.isBackground() || t.isLong())
            .filter(t -> HOLDING.contains(t.type()))
            .toList();
    if (!past.isEmpty()) {
      drafts.add(draft(new Scene(place, cover(past), past), ever, true));
    }
    List<Testimony> news = own.stream().filter(t -> !t.isBackground() && !t.isLong()).toList();
    for (Scene scene : Times.partExactly(place, news, Holders::canMeet)) {
      if (scene.testimonies().stream().anyMatch(t -> HOLDING.contains(t.type()))) {
        drafts.add(draft(scene, ever, false));
      }
    }
  }

  /** Whether what is told without a day may be of a day on which something is told. */
  private static boolean canMeet(ClaimType undated, ClaimType dated) {
    return undated == ClaimType.CONTROL
        ? dated == ClaimType.CONTROL || dated == ClaimType.CAPTURE
        : HOLDING.contains(dated);
  }

  /**
   * What is told of ground about a place, or of none, says nothing of who holds it, unless others
   * name the same holder: "rebel territory" on a page about the government's city.
   */
  private boolean isStray(Testimony testimony, Gains ever) {
    if (testimony.placing() == Placing.NAMED || ever.texts().isEmpty()) {
      return false;
    }
    if (testimony.type() == ClaimType.CLASH) {
      return testimony.period() == null;
    }
    return testimony.type() == ClaimType.CONTROL
        && !ever.texts().containsKey(ground.owner(testimony.claim().actor()));
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

  /** What is told of a place in one scene and at any time, and whether forces are inside it. */
  private record Standing(Gains then, Gains ever, boolean inside) {}

  private Standing standing(Scene scene, Gains ever) {
    boolean inside = scene.testimonies().stream().anyMatch(t -> t.type() == ClaimType.CONTESTED);
    return new Standing(Gains.of(scene.testimonies(), ground), ever, inside);
  }

  private Draft draft(Scene scene, Gains ever, boolean sequence) {
    Standing standing = standing(scene, ever);
    List<Stand> stands = Stand.part(scene.testimonies(), t -> value(t.claim(), standing));
    String held = sequence ? "Who in turn held" : scene.period() == null ? "Who holds" : "Who held";
    return new Draft(
        Point.Kind.HOLDER,
        ground.wording().named(scene.place()),
        held + ground.wording().named(scene.place()) + Wording.when(scene.period()) + "?",
        scene.place(),
        scene.period(),
        stands,
        sequence);
  }

  private Value value(Claim claim, Standing standing) {
    boolean negated = claim.polarity() == Claim.Polarity.NEGATED;
    return switch (claim.type()) {
      case CAPTURE, CONTROL -> negated ? without(claim.actor()) : gained(claim, standing);
      case REPULSE -> heir(claim.target(), claim.actor(), standing);
      case WITHDRAWAL -> negated ? holder(claim.actor()) : left(claim, standing);
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
          FOUGHT_OVER;
    };
  }

  /** A captor without a name is the one whom others name. */
  private Value gained(Claim claim, Standing standing) {
    return claim.actor() != null ? holder(claim.actor()) : heir(claim.target(), null, standing);
  }

  /** Who leaves while others are inside leaves the place fought over. */
  private Value left(Claim claim, Standing standing) {
    return standing.inside() && standing.then().mostBut(ground.owner(claim.actor())).isEmpty()
        ? FOUGHT_OVER
        : heir(claim.actor(), null, standing);
  }

  private Value holder(@Nullable String actor) {
    String party = ground.owner(actor);
    return party.isEmpty()
        ? new Value.Choice("someone", "someone not named", false)
        : new Value.Choice(party, party, !ground.parties().isNameless(actor));
  }

  private Value without(@Nullable String actor) {
    String party = ground.owner(actor);
    return new Value.Choice("not " + party, "not " + (party.isEmpty() ? "known" : party), true);
  }

  /**
   * Who loses a place leaves it to the other party told to take or hold it then, else at any time,
   * else to the winner.
   */
  private Value heir(@Nullable String loser, @Nullable String winner, Standing standing) {
    String beaten = ground.owner(loser);
    String heir = standing.then().mostBut(beaten);
    if (heir.isEmpty()) {
      heir = standing.ever().mostBut(beaten);
    }
    if (!heir.isEmpty()) {
      return new Value.Choice(heir, heir, true);
    }
    if (winner != null) {
      return holder(winner);
    }
    return beaten.isEmpty() ? holder(null) : without(loser);
  }
}
