package org.stemma.point;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** When a place was taken in the past, and when people left one. */
final class Dates implements Inquiry {

  /** A departure is dated by days; whoever waits for weeks has not left yet. */
  private static final long DEPARTURE_DAYS = 3;

  /** Who drives another out of a place has taken it. */
  private static final Set<ClaimType> TAKING =
      EnumSet.of(ClaimType.CAPTURE, ClaimType.CONTROL, ClaimType.REPULSE);

  /** Whoever is being carried when something else happens left at a time not told. */
  private static final Pattern ON_THE_WAY =
      Pattern.compile(
          "(?i)\\b(carrying|transporting|evacuating|ferrying|taking|bringing|moving|escorting)\\b");

  private static final Pattern GONE =
      Pattern.compile("(?i)\\b(left|departed|fled|set out|w(as|ere) evacuated|moved out)\\b");

  private final Ground ground;

  Dates(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    Ground.bucket(testimonies, this::key)
        .values()
        .forEach(list -> {
          if (list.size() > 1) {
            drafts.add(draft(list));
          }
        });
    return drafts;
  }

  private String key(Testimony testimony) {
    Claim claim = testimony.claim();
    Period period = testimony.period();
    if (period == null || testimony.isNegated() || !testimony.isFirm()) {
      return "";
    }
    boolean past = testimony.isBackground() || testimony.isLong();
    if (TAKING.contains(claim.type()) && past && claim.place() != null) {
      return "taken|" + ground.owner(claim.actor()) + "|" + claim.place();
    }
    boolean left =
        claim.type() == ClaimType.DISPLACEMENT
            && claim.from() != null
            && (GONE.matcher(testimony.words()).find()
                || !ON_THE_WAY.matcher(testimony.words()).find());
    return left && period.length() <= DEPARTURE_DAYS
        ? "left|" + ground.parties().party(claim.target()) + "|" + claim.from()
        : "";
  }

  private Draft draft(List<Testimony> testimonies) {
    Claim first = testimonies.get(0).claim();
    boolean left = first.type() == ClaimType.DISPLACEMENT;
    String place = left ? first.from() : first.place();
    String question =
        left
            ? "When did " + ground.wording().actor(first.target(), "people") + " leave"
            : "When did " + taker(first) + " take or hold";
    return new Draft(
        Point.Kind.DATE,
        "date of " + first.type() + ground.wording().named(place),
        question + ground.wording().named(place) + "?",
        place,
        null,
        Stand.part(testimonies, Dates::when),
        false);
  }

  /** Whose ground it was then: an army's ally takes a place for the army's side. */
  private String taker(Claim claim) {
    String holder = ground.parties().named(ground.owner(claim.actor()));
    return ground.wording().actor(holder == null ? claim.actor() : holder, "they");
  }

  private static Value when(Testimony testimony) {
    Period period = testimony.period();
    String words = period == null ? "unknown" : period.words();
    return new Value.When(period, period == null ? "" : period.start() + " " + period.end(), words);
  }
}
