package org.stemma.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Why it happened, and by what means a bomb came. */
final class Causes implements Inquiry {

  /** A reason is shown in the page's words, cut after so many. */
  private static final int WORDS_SHOWN = 24;

  private final Ground ground;

  Causes(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, this::reasonKey)
        .values()
        .forEach(list ->
            ground.places().part(list).forEach((place, near) -> drafts.add(reasons(place, near))));
    Ground.bucket(testimonies, Causes::meansKey)
        .values()
        .forEach(list -> ground.scenes(list).forEach(scene -> drafts.add(means(scene))));
    return drafts;
  }

  private static String meansKey(Testimony testimony) {
    boolean told =
        testimony.type() == ClaimType.BOMBING
            && !testimony.isOpinion()
            && Cues.means(testimony).isPresent();
    return told ? "means" : "";
  }

  private String reasonKey(Testimony testimony) {
    boolean motive = testimony.type() == ClaimType.ATTACK && testimony.isOpinion();
    if (!meansKey(testimony).isEmpty() || !(motive || isReasoned(testimony))) {
      return "";
    }
    return testimony.type() + "|" + ground.parties().party(testimony.claim().actor());
  }

  private static boolean isReasoned(Testimony testimony) {
    return switch (testimony.type()) {
      case ATTACK, CAPTURE, SUSPENSION, WITHDRAWAL, DISPLACEMENT, DEPLOYMENT, MOVEMENT, BOMBING ->
          Cues.cause(testimony).isPresent();
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
          false;
    };
  }

  private Draft reasons(String place, List<Testimony> testimonies) {
    Claim first = testimonies.get(0).claim();
    String spot = place.isEmpty() ? null : place;
    return new Draft(
        Point.Kind.CAUSE,
        "why " + first.type() + ground.wording().named(spot),
        Questions.why(
                first.type(),
                ground.wording().actor(first.actor(), ""),
                spot == null ? "" : ground.wording().place(spot))
            + "?",
        spot,
        null,
        reasons(testimonies),
        false);
  }

  /**
   * One speaker's reasons are one position, and so are the same words of two; reasons of different
   * speakers in words of their own are rivals.
   */
  private static List<Stand> reasons(List<Testimony> testimonies) {
    Map<String, String> speakers = new HashMap<>();
    for (Testimony testimony : testimonies) {
      speakers.merge(
          reason(testimony), testimony.origin().body(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return Stand.part(
        testimonies,
        testimony -> {
          String words = reason(testimony);
          String speaker = speakers.getOrDefault(words, testimony.origin().body());
          return new Value.Choice(speaker, words, true);
        });
  }

  private static String reason(Testimony testimony) {
    return shown(Cues.cause(testimony).orElseGet(testimony::words));
  }

  private static String shown(String words) {
    String[] parts = words.strip().split("\\s+");
    if (parts.length <= WORDS_SHOWN) {
      return String.join(" ", parts);
    }
    return String.join(" ", List.of(parts).subList(0, WORDS_SHOWN)) + " ...";
  }

  private Draft means(Scene scene) {
    return new Draft(
        Point.Kind.CAUSE,
        "means of bombing" + ground.wording().named(scene.place()),
        "By what means was the bombing done"
            + ground.wording().place("in", scene.place())
            + Wording.when(scene.period())
            + "?",
        scene.place(),
        scene.period(),
        Stand.part(scene.testimonies(), Causes::means),
        false);
  }

  private static Value means(Testimony testimony) {
    String means = Cues.means(testimony).orElse("a bomb");
    return new Value.Choice(means.toLowerCase(Locale.ROOT), means, false);
  }
}
