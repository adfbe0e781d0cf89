package org.stemma.point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Whether something happened. */
final class Occurrences implements Inquiry {

  /** An event of these kinds is one whoever did it: who did is a question of its own. */
  private static final Set<ClaimType> BY_WHOMEVER =
      EnumSet.of(
          ClaimType.BOMBING, ClaimType.CHEMICAL_ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELLING);

  private final Ground ground;

  Occurrences(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    Map<String, List<Testimony>> denials = denials(testimonies);
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, testimony -> key(testimony, denials))
        .forEach((key, list) -> {
          for (Scene scene : ground.scenes(list)) {
            drafts.add(draft(scene));
          }
        });
    return drafts;
  }

  /** Denials by the place and the type of what is denied. */
  private static Map<String, List<Testimony>> denials(List<Testimony> testimonies) {
    Map<String, List<Testimony>> denials = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      ClaimType denied = testimony.type() == ClaimType.DENIAL ? Cues.denied(testimony) : null;
      if (denied != null) {
        denials.computeIfAbsent(spot(denied, testimony), s -> new ArrayList<>()).add(testimony);
      }
    }
    return denials;
  }

  private static String spot(ClaimType type, Testimony testimony) {
    return type + " " + testimony.claim().place();
  }

  private String key(Testimony testimony, Map<String, List<Testimony>> denials) {
    ClaimType type = testimony.type();
    if (!isAsked(testimony)) {
      return "";
    }
    if (type == ClaimType.DENIAL) {
      ClaimType denied = Cues.denied(testimony);
      return denied == null
          ? "DENIAL|" + ground.parties().party(testimony.claim().actor())
          : "DENIAL " + denied;
    }
    if (isDenied(testimony, denials)) {
      return "DENIAL " + type;
    }
    return type + "|" + Ground.mood(testimony) + "|" + parties(testimony.claim());
  }

  /**
   * An undated event that nobody, or the denier, is said to have done in the place of the denial.
   */
  private boolean isDenied(Testimony testimony, Map<String, List<Testimony>> denials) {
    if (testimony.period() != null) {
      return false;
    }
    String party = ground.parties().party(testimony.claim().actor());
    return denials.getOrDefault(spot(testimony.type(), testimony), List.of()).stream()
        .anyMatch(denial ->
            party.isEmpty() || party.equals(ground.parties().party(denial.claim().actor())));
  }

  private boolean isAsked(Testimony testimony) {
    boolean counted = testimony.claim().quantity() != null;
    return switch (testimony.type()) {
      case CAPTURE, CONTROL, CONTESTED, REPULSE, WITHDRAWAL ->
          testimony.isOpinion() || testimony.isPredicted() || isNowhere(testimony.claim());
      case STRENGTH, CASUALTIES -> !counted || testimony.isNegated();
      case ATTACK -> !testimony.isOpinion();
      case CLASH,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          MOVEMENT,
          DEPLOYMENT,
          DESTRUCTION,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          DISPLACEMENT,
          SUSPENSION,
          AGREEMENT,
          DENIAL ->
          true;
    };
  }

  /** What is held in no place, or somewhere in a country, is no question of a holder. */
  private boolean isNowhere(Claim claim) {
    return claim.place() == null || ground.places().isCountry(claim.place());
  }

  /** Whose doing, as far as it makes another event of it. */
  private String parties(Claim claim) {
    String actor = ground.parties().party(claim.actor());
    String target = ground.parties().party(claim.target());
    if (BY_WHOMEVER.contains(claim.type())) {
      return "";
    }
    return switch (claim.type()) {
      case CLASH, AGREEMENT -> String.join("|", Stream.of(actor, target).sorted().toList());
      case MOVEMENT -> actor + "|" + (claim.from() == null ? "" : claim.from());
      case CASUALTIES, DISPLACEMENT -> target;
      case ATTACK,
          AIRSTRIKE,
          SHELLING,
          BOMBING,
          CHEMICAL_ATTACK,
          CAPTURE,
          CONTROL,
          CONTESTED,
          REPULSE,
          WITHDRAWAL,
          DEPLOYMENT,
          STRENGTH,
          DESTRUCTION,
          CIVILIAN_HARM,
          ABDUCTION,
          ARREST,
          SUSPENSION,
          DENIAL ->
          actor.isEmpty() ? "|" + target : actor;
    };
  }

  private Draft draft(Scene scene) {
    Testimony first =
        scene.testimonies().stream()
            .filter(testimony -> testimony.type() != ClaimType.DENIAL)
            .findFirst()
            .orElse(scene.testimonies().get(0));
    Claim claim = first.claim();
    String actor = BY_WHOMEVER.contains(claim.type()) ? "" : name(claim.actor());
    String asked = Questions.whether(claim.type(), actor, name(claim.target()));
    String place = scene.place();
    String words =
        Ground.mood(first).equals("opinion")
            ? "What is thought of " + Questions.noun(claim.type())
            : asked;
    return new Draft(
        Point.Kind.OCCURRENCE,
        claim.type() + ground.wording().named(place),
        words
            + (claim.type() == ClaimType.MOVEMENT
                ? ground.wording().place("from", claim.from())
                : "")
            + ground.wording().place("in", place)
            + Wording.when(scene.period())
            + "?",
        place,
        scene.period(),
        Stand.part(scene.testimonies(), Occurrences::answer),
        false);
  }

  private String name(@Nullable String actor) {
    return ground.wording().actor(actor, "");
  }

  private static Value answer(Testimony testimony) {
    boolean no = testimony.isNegated() || testimony.type() == ClaimType.DENIAL;
    String words = no ? "no" : "yes";
    return switch (testimony.claim().modality()) {
      case ASSERTED -> new Value.Answer(!no, words, words);
      case POSSIBLE -> new Value.Answer(!no, words + " possible", "possibly " + words);
      case PREDICTED -> new Value.Answer(!no, words + " predicted", words + ", it is expected");
      case OPINION -> new Value.Answer(!no, words + " opinion", words + ", in opinion");
    };
  }
}
