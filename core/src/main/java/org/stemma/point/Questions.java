package org.stemma.point;

import java.util.Locale;
import java.util.Set;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity.Measure;

/** The words of questions, by what is asked about. */
final class Questions {

  /** Stages of people on their way out of the place that is asked about. */
  static final Set<String> AWAY = Set.of("leave", "forced", "plan");

  private Questions() {}

  /** What is counted and what becomes of it: "Islamic State fighters were there". */
  static String counted(Testimony testimony, Measure measure, String whose) {
    ClaimType type = testimony.type();
    String people = whose.isEmpty() ? "people" : whose;
    String fighters = whose.isEmpty() ? "fighters" : whose;
    return switch (measure) {
      case KILLED -> people + (people.equals("bodies") ? " were found" : " were killed");
      case WOUNDED -> people + " were wounded";
      case CAPTURED -> people + " were captured";
      case MISSING -> people + " are missing";
      case FIGHTERS -> fighters + moved(testimony, " were there");
      case CIVILIANS -> people + moved(testimony, " were affected");
      case STRIKES -> "strikes" + (whose.isEmpty() ? "" : " by " + whose) + " were there";
      case VEHICLES ->
          "vehicles"
              + (whose.isEmpty() ? "" : " of " + whose)
              + (type == ClaimType.DESTRUCTION ? " were destroyed" : " were there");
      case HECTARES -> "hectares" + (whose.isEmpty() ? "" : " of " + whose) + " are there";
      case MONTHS -> "months did it last";
      case KM -> "kilometres was it";
      case FRONTS -> "fronts were there";
    };
  }

  private static String moved(Testimony testimony, String otherwise) {
    return switch (testimony.type()) {
      case MOVEMENT -> " moved";
      case DISPLACEMENT -> Deeds.underWay(Deeds.stage(testimony.words()));
      case DEPLOYMENT -> " were deployed";
      case ATTACK -> " attacked";
      case WITHDRAWAL -> " withdrew";
      case ABDUCTION -> " were abducted";
      case ARREST -> " were arrested";
      case CLASH,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CAPTURE,
          CONTROL,
          CONTESTED,
          REPULSE,
          STRENGTH,
          CASUALTIES,
          DESTRUCTION,
          CIVILIAN_HARM,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          otherwise;
    };
  }

  /** Whether something happened: the question without its place and time. */
  static String whether(ClaimType type, String actor, String target) {
    String who = actor.isEmpty() ? "anyone" : actor;
    String whom = target.isEmpty() ? "" : " " + target;
    String on = target.isEmpty() ? "" : " on " + target;
    return switch (type) {
      case ATTACK -> "Did " + who + " attack" + whom;
      case CLASH ->
          "Was there fighting"
              + (target.isEmpty() || target.equals(actor)
                  ? ""
                  : actor.isEmpty() ? " with" + whom : " between " + who + " and" + whom);
      case AIRSTRIKE -> "Were there air strikes" + by(actor) + on;
      case SHELLING -> "Was there shelling" + by(actor) + on;
      case BOMBING -> "Was there a bombing" + by(actor) + on;
      case CHEMICAL_ATTACK -> "Was there a chemical attack" + by(actor) + on;
      case CAPTURE -> "Was ground taken" + by(actor);
      case CONTROL -> "Was ground held" + by(actor);
      case CONTESTED -> "Was ground fought over";
      case REPULSE -> verb(target, "Was anyone") + " beaten back" + by(actor);
      case WITHDRAWAL -> "Did " + who + " withdraw";
      case MOVEMENT -> "Did " + (actor.isEmpty() ? "fighters" : actor) + " move";
      case DEPLOYMENT -> "Did " + who + " send or gather forces";
      case STRENGTH -> "Were there so many fighters" + of(actor);
      case CASUALTIES -> verb(target, "Was anyone") + " killed or wounded";
      case DESTRUCTION -> "Was there destruction" + by(actor);
      case CIVILIAN_HARM -> "Were civilians harmed" + by(actor);
      case ABDUCTION -> verb(target, "Was anyone") + " abducted" + by(actor);
      case ARREST -> verb(target, "Was anyone") + " arrested" + by(actor);
      case DISPLACEMENT -> verb(target, "Were people") + " driven out or moved";
      case SUSPENSION -> "Was a campaign or a deal halted" + by(actor);
      case AGREEMENT -> "Was there an agreement" + between(actor, target);
      case DENIAL -> "Did " + who + " have a hand in what happened";
    };
  }

  /** What people on their way out do, by the stage. */
  static String people(String whom, String stage, String place) {
    String who = whom.isEmpty() ? "people" : whom;
    String in = place.isEmpty() ? "" : " in " + place;
    String there = place.isEmpty() ? "" : " " + place;
    return switch (stage) {
      case "forced" -> verb(who, "") + " forced to leave" + there;
      case "resume" -> "Did " + who + " go on with their way out" + in;
      case "wait" -> "Did " + who + " wait" + in;
      case "plan" -> "Are " + who + " to leave" + there;
      case "arrive" -> "Did " + who + " arrive" + in;
      case "return" -> "Did " + who + " come back" + (place.isEmpty() ? "" : " to " + place);
      default -> "Did " + who + " leave or flee" + there;
    };
  }

  private static String verb(String who, String nobody) {
    return who.isEmpty() ? nobody : Wording.capital(Wording.was(who).strip()) + " " + who;
  }

  static String by(String actor) {
    return actor.isEmpty() ? "" : " by " + actor;
  }

  private static String of(String actor) {
    return actor.isEmpty() ? "" : " of " + actor;
  }

  private static String between(String actor, String target) {
    return actor.isEmpty() || target.isEmpty()
        ? by(actor).replace(" by ", " through ")
        : " between " + actor + " and " + target;
  }

  /** Why it happened. */
  static String why(ClaimType type, String actor, String place) {
    String who = actor.isEmpty() ? "they" : actor;
    String in = place.isEmpty() ? "" : " in " + place;
    String there = place.isEmpty() ? "" : " " + place;
    return switch (type) {
      case ATTACK ->
          actor.isEmpty()
              ? "Why the attack" + (place.isEmpty() ? "" : " on " + place)
              : "Why did " + who + " attack" + there;
      case CAPTURE -> "Why did " + who + " take" + (place.isEmpty() ? " ground" : there);
      case WITHDRAWAL -> "Why did " + who + " leave" + there;
      case SUSPENSION -> "Why was a campaign or a deal halted" + by(actor) + in;
      case DEPLOYMENT -> "Why did " + who + " send or gather forces" + in;
      case MOVEMENT -> "Why did " + (actor.isEmpty() ? "fighters" : actor) + " move" + in;
      case DISPLACEMENT -> "Why did people leave" + there;
      case BOMBING -> "Why the bombing" + by(actor) + in;
      case CLASH,
          AIRSTRIKE,
          SHELLING,
          CHEMICAL_ATTACK,
          CONTROL,
          CONTESTED,
          REPULSE,
          STRENGTH,
          CASUALTIES,
          DESTRUCTION,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          AGREEMENT,
          DENIAL ->
          "Why " + noun(type) + in;
    };
  }

  /** The event as a noun: "the bombing". */
  static String noun(ClaimType type) {
    return switch (type) {
      case AIRSTRIKE -> "the air strikes";
      case CLASH, CONTESTED -> "the fighting";
      case REPULSE -> "the defence";
      case MOVEMENT -> "the move";
      case STRENGTH -> "the strength of the forces";
      case CIVILIAN_HARM -> "the harm to civilians";
      case SUSPENSION -> "the halt";
      case ATTACK,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CAPTURE,
          CONTROL,
          WITHDRAWAL,
          DEPLOYMENT,
          CASUALTIES,
          DESTRUCTION,
          ABDUCTION,
          ARREST,
          DISPLACEMENT,
          AGREEMENT,
          DENIAL ->
          "the " + type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
