package org.stemma.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.point.Deeds;
import org.stemma.point.Point;
import org.stemma.point.Wording;

/**
 * One plain sentence for an event, in the past tense, made of the slots of its claims. A slot that
 * is empty turns the sentence around: "Karvel was attacked" where nobody is said to have done it.
 */
final class Summary {

  /** How several pages that nobody signs are counted. */
  private static final String PLURAL_PAGES = " unsigned pages";

  private static final String HOW_MANY = "How many";

  private static final String WERE = " were ";

  /** Vague numbers that want "of" before what they count. */
  private static final Pattern WANTS_OF =
      Pattern.compile("(.* )?(tens|dozens|scores|hundreds|thousands|millions)");

  private final Wording wording;

  Summary(Wording wording) {
    this.wording = wording;
  }

  /** The sentence; empty where the claim tells too little to make one. */
  String of(Point point, Claim claim, String words, List<String> origins) {
    String event = happening(point, claim, words);
    if (event.isEmpty()) {
      return "";
    }
    return Wording.capital(event)
        + (say(origins) + Wording.few(origins))
        + doubt(point, claim)
        + ".";
  }

  private static String say(List<String> origins) {
    String first = origins.get(0);
    boolean many =
        origins.size() > 1 || first.endsWith(PLURAL_PAGES) || Wording.was(first).equals(" were ");
    return many ? ", say " : ", says ";
  }

  private static String doubt(Point point, Claim claim) {
    if (point.status() == Point.Status.DISPUTED) {
      return " (disputed)";
    }
    return claim.modality() == Claim.Modality.POSSIBLE ? " (as possible)" : "";
  }

  private String happening(Point point, Claim claim, String words) {
    String who = wording.actor(claim.actor(), "");
    String whom = wording.actor(claim.target(), "");
    String by = after(" by ", who);
    String place = point.place() == null ? "" : wording.place(point.place());
    String in = after(" in ", place);
    return switch (claim.type()) {
      case ATTACK -> done(who, "attacked", place.isEmpty() ? whom : place, "");
      case CLASH ->
          whom.isEmpty() && place.isEmpty() ? "" : "there was fighting" + between(who, whom) + in;
      case AIRSTRIKE -> hit("air strikes", who, whom, place);
      case SHELLING ->
          done(who, "shelled", whom.isEmpty() ? place : whom, whom.isEmpty() ? "" : in);
      case BOMBING -> hit("a bombing", who, whom, place);
      case CHEMICAL_ATTACK -> hit("a chemical attack", who, whom, place);
      case CAPTURE -> place.isEmpty() ? "" : done(who, "took", place, "");
      case CONTROL -> place.isEmpty() ? "" : done(who, "held", place, "");
      case CONTESTED -> place.isEmpty() ? "" : place + " was fought over";
      case REPULSE -> beaten(who, whom, place);
      case WITHDRAWAL ->
          or(who, place.isEmpty() ? "" : "forces", " withdrew" + after(" from ", place));
      case MOVEMENT -> moved(claim, or(who, "fighters", " moved"), !who.isEmpty());
      case DEPLOYMENT ->
          who.isEmpty()
              ? in.isEmpty() ? "" : "forces were sent or gathered" + in
              : who + " sent or gathered forces" + in;
      case STRENGTH -> "";
      case CASUALTIES -> dead(point, claim, in);
      case DESTRUCTION ->
          (by + in).isEmpty()
              ? ""
              : "there was destruction" + after(" ", Deeds.loss(words)) + by + in;
      case CIVILIAN_HARM -> "civilians were " + Deeds.harm(words) + by + in;
      case ABDUCTION -> suffered(whom, "abducted", by + in);
      case ARREST -> suffered(whom, "arrested", by + in);
      case DISPLACEMENT -> displaced(claim, whom, Deeds.stage(words));
      case SUSPENSION ->
          who.isEmpty()
              ? in.isEmpty() ? "" : "a campaign or a deal was halted" + in
              : who + " halted a campaign or a deal" + in;
      case AGREEMENT ->
          who.isEmpty() || whom.isEmpty() ? "" : "there was an agreement" + between(who, whom) + in;
      case DENIAL -> "";
    };
  }

  private static String after(String preposition, String words) {
    return words.isEmpty() ? "" : preposition + words;
  }

  /** The subject and the rest; empty where neither the subject nor its stand-in is known. */
  private static String or(String subject, String otherwise, String rest) {
    String words = subject.isEmpty() ? otherwise : subject;
    return words.isEmpty() ? "" : words + rest;
  }

  /** "The army attacked Karvel", else "Karvel was attacked"; empty without an object. */
  private static String done(String who, String verb, String object, String in) {
    if (object.isEmpty()) {
      return "";
    }
    String participle = verb.equals("took") ? "taken" : verb;
    return who.isEmpty()
        ? object + Wording.was(object) + participle + in
        : who + " " + verb + " " + object + in;
  }

  private static String hit(String blow, String who, String whom, String place) {
    String by = after(" by ", who);
    if (!whom.isEmpty()) {
      return blow + by + " hit " + whom + after(" in ", place);
    }
    return place.isEmpty() ? "" : blow + by + " hit " + place;
  }

  private static String beaten(String who, String whom, String place) {
    String subject = whom.isEmpty() ? after("an attack on ", place) : whom;
    if (subject.isEmpty()) {
      return "";
    }
    String at = whom.isEmpty() ? "" : after(" at ", place);
    return subject
        + (whom.isEmpty() ? " was " : Wording.was(whom))
        + "beaten back"
        + at
        + after(" by ", who);
  }

  private static String suffered(String whom, String verb, String rest) {
    String who = whom.isEmpty() ? "people" : whom;
    return rest.isEmpty() && whom.isEmpty() ? "" : who + Wording.was(who) + verb + rest;
  }

  private static String between(String who, String whom) {
    return who.isEmpty() || whom.isEmpty() || who.equals(whom)
        ? after(" with ", who)
        : " between " + who + " and " + whom;
  }

  private String moved(Claim claim, String words, boolean named) {
    String from = wording.place("from", claim.from());
    String to = Objects.equals(claim.from(), claim.to()) ? "" : wording.place("to", claim.to());
    String way = from + to;
    String in = way.isEmpty() ? wording.place("in", claim.place()) : way;
    return in.isEmpty() && !named ? "" : words + in;
  }

  private String displaced(Claim claim, String whom, String stage) {
    String who = whom.isEmpty() ? "people" : whom;
    String words = Deeds.underWay(stage);
    String said =
        words.startsWith(WERE) ? Wording.was(who) + words.substring(WERE.length()) : words;
    String where = where(claim, stage);
    return where.isEmpty() && whom.isEmpty() ? "" : who + said + where;
  }

  /** "left Orvale for Norwick", "arrived in Norwick", "were waiting in Norwick". */
  private String where(Claim claim, String stage) {
    return switch (stage) {
      case "arrive" -> wording.place("in", either(claim.to(), claim.place()));
      case "return" -> wording.place("to", either(claim.to(), claim.place()));
      case "wait", "resume" -> wording.place("in", claim.place());
      default -> {
        String left = either(claim.from(), claim.place());
        String goal = Objects.equals(left, claim.to()) ? "" : wording.place("for", claim.to());
        yield wording.named(left) + goal;
      }
    };
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private String dead(Point point, Claim claim, String in) {
    Quantity quantity = claim.quantity();
    if (point.best() == null || quantity == null) {
      String whom = wording.counted(claim.target());
      String who = whom.isEmpty() ? "people" : whom;
      return whom.isEmpty() && in.isEmpty()
          ? ""
          : who + Wording.was(who) + "killed or wounded" + in;
    }
    return number(point) + counted(point);
  }

  /** What is counted: the question without its "How many" and its time is the rest of it. */
  private static String counted(Point point) {
    String when = Wording.when(point.time()) + "?";
    String question = point.question();
    String rest =
        question.endsWith(when)
            ? question.substring(0, question.length() - when.length())
            : question;
    return rest.startsWith(HOW_MANY) ? rest.substring(HOW_MANY.length()) : "";
  }

  /** A number that is disputed is given from its lowest to its highest, a vague one in words. */
  private static String number(Point point) {
    if (point.positions().size() == 1) {
      String value = point.positions().get(0).value();
      return WANTS_OF.matcher(value).matches() ? value + " of" : value;
    }
    boolean open = point.status() == Point.Status.DISPUTED;
    String low = number(point.low());
    String high = number(point.high());
    return open && !low.equals(high) ? low + " to " + high : number(point.best());
  }

  private static String number(@Nullable Double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number == null ? 0 : number));
  }
}
