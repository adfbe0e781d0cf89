package org.stemma.point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.ClaimType;

/** Who did it, where an event has no owner: those named, those who deny, those who do not know. */
final class Culprits implements Inquiry {

  private static final Set<ClaimType> DEEDS =
      EnumSet.of(
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.CIVILIAN_HARM,
          ClaimType.ABDUCTION);

  private final Ground ground;

  Culprits(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, this::key)
        .forEach((key, list) -> {
          for (Scene scene : ground.scenes(list)) {
            List<Stand> stands = Stand.part(scene.testimonies(), this::culprit);
            if (stands.size() > 1) {
              drafts.add(draft(scene, stands));
            }
          }
        });
    return drafts;
  }

  private String key(Testimony testimony) {
    ClaimType type = testimony.type() == ClaimType.DENIAL ? denied(testimony) : testimony.type();
    boolean names = testimony.claim().actor() != null || testimony.isNegated();
    boolean fits = DEEDS.contains(type) && names;
    return fits && Ground.mood(testimony).equals("fact") ? type.name() : "";
  }

  /** What a denial of "any part in it" is about is not said: a bombing is what is most denied. */
  private static ClaimType denied(Testimony testimony) {
    ClaimType denied = Cues.denied(testimony);
    return denied == null ? ClaimType.BOMBING : denied;
  }

  private Value culprit(Testimony testimony) {
    String party = ground.parties().party(testimony.claim().actor());
    if (party.isEmpty()) {
      return new Value.Choice("unknown", "not known", true);
    }
    boolean not = testimony.isNegated() || testimony.type() == ClaimType.DENIAL;
    String words = ground.wording().actor(testimony.claim().actor(), party);
    return not
        ? new Value.Choice("not " + party, "not " + words, true)
        : new Value.Choice(party, words, true);
  }

  private Draft draft(Scene scene, List<Stand> stands) {
    ClaimType type =
        scene.testimonies().stream()
            .map(Testimony::type)
            .filter(t -> t != ClaimType.DENIAL)
            .findFirst()
            .orElse(ClaimType.DENIAL);
    return new Draft(
        Point.Kind.ORIGIN,
        "who " + type + ground.wording().named(scene.place()),
        "Who is behind "
            + Questions.noun(type)
            + ground.wording().place("in", scene.place())
            + Wording.when(scene.period())
            + "?",
        scene.place(),
        scene.period(),
        stands,
        false);
  }
}
