package org.stemma.dossier;

import java.util.List;
import java.util.Locale;
import org.stemma.claim.Claim;
import org.stemma.point.Point;
import org.stemma.point.Wording;

/** One plain sentence for an event, made of the slots of its claims. */
final class Summary {

  private final Wording wording;

  Summary(Wording wording) {
    this.wording = wording;
  }

  String of(Point point, Claim claim, List<String> origins) {
    String verb = origins.size() == 1 ? ", says " : ", say ";
    String disputed = point.status() == Point.Status.DISPUTED ? " (disputed)" : "";
    return capital(happening(point, claim)) + verb + Wording.few(origins) + disputed + ".";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String happening(Point point, Claim claim) {
    String actor = wording.actor(claim.actor(), "");
    String who = actor.isEmpty() ? "someone" : actor;
    String target = wording.actor(claim.target(), "");
    String by = actor.isEmpty() ? "" : " by " + actor;
    String on = target.isEmpty() ? "" : " on " + target;
    String place = point.place() == null ? "a place" : wording.place(point.place());
    String in = wording.place("in", point.place());
    return switch (claim.type()) {
      case ATTACK -> who + " attacks " + (point.place() == null ? or(target, "") : place);
      case CLASH -> "fighting" + between(actor, target) + in;
      case AIRSTRIKE -> "air strikes" + by + on + in;
      case SHELLING -> "shelling" + by + on + in;
      case BOMBING -> "bombing" + by + on + in;
      case CHEMICAL_ATTACK -> "chemical attack" + by + on + in;
      case CAPTURE -> who + " takes " + place;
      case CONTROL -> who + " holds " + place;
      case CONTESTED -> place + " is fought over";
      case REPULSE -> or(target, "an attack") + " is beaten back at " + place + by;
      case WITHDRAWAL -> who + " withdraws from " + place;
      case MOVEMENT -> "fighters" + of(actor) + " move" + way(claim);
      case DEPLOYMENT -> who + " sends or gathers forces" + in;
      case STRENGTH -> "fighters" + of(actor) + " are counted" + in;
      case CASUALTIES -> dead(point, claim, target) + in;
      case DESTRUCTION -> "destruction" + by + in;
      case CIVILIAN_HARM -> "civilians are harmed" + by + in;
      case ABDUCTION -> "people are abducted" + by + in;
      case ARREST -> "people are arrested" + by + in;
      case DISPLACEMENT -> or(target, "people") + " leave or are moved" + way(claim);
      case SUSPENSION -> "a campaign or a deal is halted" + by + in;
      case AGREEMENT -> "an agreement" + between(actor, target) + in;
      case DENIAL -> who + " denies a part" + in;
    };
  }

  private static String or(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }

  private static String of(String actor) {
    return actor.isEmpty() ? "" : " of " + actor;
  }

  private static String between(String actor, String target) {
    if (actor.isEmpty() || target.isEmpty()) {
      return actor.isEmpty() ? "" : " of " + actor;
    }
    return " between " + actor + " and " + target;
  }

  private String way(Claim claim) {
    String way = wording.place("from", claim.from()) + wording.place("to", claim.to());
    return way.isEmpty() ? wording.place("in", claim.place()) : way;
  }

  private static String dead(Point point, Claim claim, String target) {
    if (point.best() == null || claim.quantity() == null) {
      return "dead or wounded" + of(target);
    }
    String measure = claim.quantity().measure().name().toLowerCase(Locale.ROOT);
    String number = String.format(Locale.ROOT, "%,d", Math.round(point.best())) + " " + measure;
    return target.isEmpty() ? number : number + of(target);
  }
}
