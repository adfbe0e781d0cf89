package org.stemma.point;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.claim.Quantity.Measure;

/** How many. */
final class Quantities implements Inquiry {

  private final Ground ground;

  Quantities(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Testimony> bucket : Ground.bucket(testimonies, this::key).values()) {
      for (Scene scene : ground.scenes(bucket)) {
        drafts.add(draft(scene));
      }
    }
    return drafts;
  }

  private String key(Testimony testimony) {
    Quantity quantity = testimony.claim().quantity();
    if (quantity == null || !isCount(quantity.measure()) || testimony.isNegated()) {
      return "";
    }
    return String.join(
        "|",
        testimony.type().name(),
        quantity.measure().name(),
        whose(testimony),
        testimony.isPredicted() ? "predicted" : "",
        testimony.type() == ClaimType.MOVEMENT ? origin(testimony.claim()) : "");
  }

  private String whose(Testimony testimony) {
    return isSuffered(testimony.type())
        ? ground.crowds().victims(testimony)
        : ground.parties().party(testimony.claim().actor());
  }

  private static boolean isForce(Measure measure) {
    return measure == Measure.FIGHTERS || measure == Measure.CIVILIANS;
  }

  private static String origin(Claim claim) {
    return claim.from() == null ? "" : claim.from();
  }

  private static boolean isCount(Measure measure) {
    return switch (measure) {
      case FIGHTERS, KILLED, WOUNDED, CAPTURED, MISSING, CIVILIANS, STRIKES, VEHICLES, HECTARES ->
          true;
      case MONTHS, KM, FRONTS -> false;
    };
  }

  /** Whose number it is: of the dead the victims', of fighters the side's they fight for. */
  private static boolean isSuffered(ClaimType type) {
    return switch (type) {
      case CASUALTIES, DISPLACEMENT, CIVILIAN_HARM, ABDUCTION, ARREST, DESTRUCTION -> true;
      case ATTACK,
          CLASH,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CAPTURE,
          CONTROL,
          CONTESTED,
          REPULSE,
          WITHDRAWAL,
          MOVEMENT,
          DEPLOYMENT,
          STRENGTH,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          false;
    };
  }

  private Draft draft(Scene scene) {
    Claim first = scene.testimonies().get(0).claim();
    Measure measure = measure(first);
    List<Stand> stands = Stand.part(scene.testimonies(), Quantities::figure);
    String place = first.type() == ClaimType.MOVEMENT ? first.from() : scene.place();
    return new Draft(
        Point.Kind.QUANTITY,
        measure.name() + " " + first.type() + ground.wording().named(place),
        question(first, scene, place),
        place,
        scene.period(),
        stands,
        false);
  }

  private static Measure measure(Claim claim) {
    return claim.quantity() == null ? Measure.KILLED : claim.quantity().measure();
  }

  private static Value figure(Testimony testimony) {
    Quantity quantity = testimony.claim().quantity();
    if (quantity == null) {
      throw new IllegalArgumentException("no quantity in " + testimony.id());
    }
    return new Value.Count(Figure.of(quantity, testimony.document()));
  }

  private String question(Claim claim, Scene scene, @Nullable String place) {
    Testimony telling = scene.testimonies().get(0);
    String whose =
        isSuffered(claim.type())
            ? ground.crowds().words(telling)
            : isForce(measure(claim))
                ? ground.wording().counted(claim.actor())
                : ground.wording().actor(claim.actor(), "");
    String preposition = claim.type() == ClaimType.MOVEMENT ? "from" : "in";
    return "How many "
        + Questions.counted(claim, measure(claim), whose)
        + ground.wording().place(preposition, place)
        + Wording.when(scene.period())
        + "?";
  }
}
