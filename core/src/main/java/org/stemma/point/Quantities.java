package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.claim.Quantity.Measure;

/** How many. */
final class Quantities implements Inquiry {

  /**
   * A number so many times the next smaller one counts something else: two buses, two thousand
   * people, the six million displaced of a country. Tolls of one event in the annotated pages and
   * others read for it differ by less than 30 from one to the next.
   */
  private static final double SCALE = 30;

  private final Ground ground;

  Quantities(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Testimony> bucket : Ground.bucket(testimonies, this::key).values()) {
      for (Scene scene : Statements.join(ground.scenes(bucket))) {
        ofOneScale(scene).forEach(part -> drafts.add(draft(part)));
      }
    }
    return drafts;
  }

  /** Numbers of one scene in order, parted where the next is of another scale. */
  private static List<Scene> ofOneScale(Scene scene) {
    List<Testimony> sorted = new ArrayList<>(scene.testimonies());
    sorted.sort(Comparator.comparingDouble(Quantities::number).thenComparing(Testimony::id));
    List<Scene> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || number(sorted.get(i)) > SCALE * number(sorted.get(i - 1))) {
        parts.add(new Scene(scene.place(), scene.period(), sorted.subList(start, i)));
        start = i;
      }
    }
    return parts;
  }

  private static double number(Testimony testimony) {
    return figure(testimony).value();
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
        way(testimony));
  }

  private String whose(Testimony testimony) {
    if (isConvoy(testimony)) {
      return "";
    }
    return isSuffered(testimony.type())
        ? ground.crowds().victims(testimony)
        : ground.parties().party(testimony.claim().actor());
  }

  /** For those on the move: whence fighters come, how far people are on their way out. */
  private static String way(Testimony testimony) {
    if (testimony.type() == ClaimType.DISPLACEMENT) {
      return isConvoy(testimony) ? "" : Deeds.stage(testimony.words());
    }
    return testimony.type() == ClaimType.MOVEMENT ? origin(testimony.claim()) : "";
  }

  /** The same buses leave, wait and arrive; of people some do this and some that. */
  private static boolean isConvoy(Testimony testimony) {
    return testimony.type() == ClaimType.DISPLACEMENT
        && measure(testimony.claim()) == Measure.VEHICLES;
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
    List<Stand> stands =
        Stand.part(scene.testimonies(), testimony -> new Value.Count(figure(testimony)));
    String place = scene.place();
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

  static Figure figure(Testimony testimony) {
    Quantity quantity = testimony.claim().quantity();
    if (quantity == null) {
      throw new IllegalArgumentException("no quantity in " + testimony.id());
    }
    return Figure.of(quantity, testimony.document());
  }

  /** Where: after a preposition, but for those who attack a place. */
  private String where(Testimony telling, @Nullable String place) {
    boolean attack = telling.type() == ClaimType.ATTACK && isForce(measure(telling.claim()));
    return attack
        ? ground.wording().named(place)
        : ground.wording().place(isAway(telling) ? "from" : "in", place);
  }

  private static boolean isAway(Testimony telling) {
    return switch (telling.type()) {
      case MOVEMENT, WITHDRAWAL -> true;
      case DISPLACEMENT ->
          !isConvoy(telling) && Questions.AWAY.contains(Deeds.stage(telling.words()));
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
          DEPLOYMENT,
          STRENGTH,
          CASUALTIES,
          DESTRUCTION,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          false;
    };
  }

  private String question(Claim claim, Scene scene, @Nullable String place) {
    Testimony telling = scene.testimonies().get(0);
    String whose =
        isSuffered(claim.type()) && !isConvoy(telling)
            ? ground.crowds().words(telling)
            : isForce(measure(claim))
                ? ground.wording().counted(claim.actor())
                : ground.wording().actor(claim.actor(), "");
    return "How many "
        + Questions.counted(telling, measure(claim), whose)
        + where(telling, place)
        + Wording.when(scene.period())
        + "?";
  }
}
