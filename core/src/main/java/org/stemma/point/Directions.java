package org.stemma.point;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.claim.Quantity.Measure;

/** From which sides a place is attacked, and which way forces leave it. */
final class Directions implements Inquiry {

  private final Ground ground;

  Directions(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, this::key)
        .forEach((key, list) ->
            ground
                .places()
                .part(list)
                .forEach((place, near) -> drafts.add(draft(place.isEmpty() ? null : place, near))));
    return drafts;
  }

  private String key(Testimony testimony) {
    Claim claim = testimony.claim();
    if (testimony.isBackground() || testimony.isNegated() || !tellsWay(testimony)) {
      return "";
    }
    return switch (claim.type()) {
      case ATTACK, CLASH, CONTESTED, CAPTURE, REPULSE ->
          "attack " + ground.parties().party(claim.actor());
      case WITHDRAWAL -> "withdrawal " + ground.parties().party(claim.actor());
      case AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CONTROL,
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
          "";
    };
  }

  private static boolean tellsWay(Testimony testimony) {
    return fronts(testimony) || Cues.tellsWay(testimony);
  }

  private static boolean fronts(Testimony testimony) {
    Quantity quantity = testimony.claim().quantity();
    return quantity != null
        && (quantity.measure() == Measure.FRONTS || quantity.measure() == Measure.KM);
  }

  private Draft draft(@Nullable String place, List<Testimony> list) {
    Claim first = list.get(0).claim();
    boolean leaving = first.type() == ClaimType.WITHDRAWAL;
    String who = ground.wording().actor(first.actor(), leaving ? "the forces" : "the attackers");
    String asked =
        leaving ? "Which way did " + who + " leave" : "From which sides did " + who + " attack";
    return new Draft(
        Point.Kind.DIRECTION,
        "way of " + first.type() + ground.wording().named(place),
        asked + ground.wording().named(place) + "?",
        place,
        null,
        Stand.part(list, Directions::way),
        false);
  }

  private static Value way(Testimony testimony) {
    List<String> compass = Cues.compass(testimony);
    String words = compass.isEmpty() ? "several sides" : Wording.list(compass);
    return new Value.Choice(words, words, false);
  }
}
