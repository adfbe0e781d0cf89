package org.stemma.point;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Where fighters came from. */
final class Arrivals implements Inquiry {

  private final Ground ground;

  Arrivals(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, this::key).values().forEach(list -> drafts.add(draft(list)));
    return drafts;
  }

  /** By who moves and by the country that they leave: towns of one country are one direction. */
  private String key(Testimony testimony) {
    Claim claim = testimony.claim();
    if (testimony.type() != ClaimType.MOVEMENT
        || claim.from() == null
        || destination(claim) == null
        || claim.from().equals(destination(claim))
        || testimony.isNegated()) {
      return "";
    }
    return String.join(
        "|", ground.parties().party(claim.actor()), ground.places().country(claim.from()));
  }

  private static @Nullable String destination(Claim claim) {
    return claim.to() == null ? claim.place() : claim.to();
  }

  private Draft draft(List<Testimony> testimonies) {
    Claim first = testimonies.get(0).claim();
    String place =
        testimonies.stream()
            .map(testimony -> testimony.claim().place())
            .filter(p -> p != null)
            .findFirst()
            .orElse(destination(first));
    String who = ground.wording().counted(first.actor());
    return new Draft(
        Point.Kind.ORIGIN,
        "of fighters from " + ground.places().country(String.valueOf(first.from())),
        "Where did "
            + (who.isEmpty() ? "the fighters" : who)
            + ground.wording().place("in", place)
            + " come from?",
        place,
        null,
        Stand.part(testimonies, this::start),
        false);
  }

  private Value start(Testimony testimony) {
    String from = String.valueOf(testimony.claim().from());
    String firm = testimony.isFirm() ? "" : "possibly ";
    return new Value.Choice(firm + from, firm + ground.wording().place(from), false);
  }
}
