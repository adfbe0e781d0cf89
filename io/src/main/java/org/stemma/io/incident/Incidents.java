package org.stemma.io.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.place.Place;
import org.stemma.point.Period;
import org.stemma.point.Point;

/**
 * Makes incidents of a dossier. A line of the timeline that has a place and days and tells of a
 * deed that coders code begins an incident, or joins one of the same deed and place: where the days
 * are the same, or the line's are a stretch of up to a week that holds them. What is no battle
 * joins only where both name a party in common or one of them names none: two air forces may strike
 * on one day, but one place is fought for once. A number of dead goes to the incident of its place
 * and days, to the one whose doer it names before others; where there is none it makes one of its
 * own.
 */
public final class Incidents {

  /** A longer stretch is a campaign, and no longer the time of one incident. */
  private static final long MOST_DAYS = 7;

  private final Catalogue catalogue;
  private final List<Draft> drafts = new ArrayList<>();

  private Incidents(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The incidents of a dossier, by day, place and deed. */
  public static List<Incident> of(Dossier dossier) {
    Incidents incidents = new Incidents(new Catalogue(dossier));
    incidents.gatherDeeds(dossier.timeline());
    incidents.gatherDeaths(dossier.points());
    return incidents.drafts.stream()
        .map(Draft::incident)
        .sorted(
            Comparator.comparing(Incident::start)
                .thenComparing(Incident::end)
                .thenComparing(incident -> incident.place().id())
                .thenComparing(Incident::deed)
                .thenComparing(incident -> incident.claims().get(0).id()))
        .toList();
  }

  /** An incident in the making. */
  private final class Draft {
    private final Deed deed;
    private final Place place;
    private final Period days;
    private final List<Event> lines = new ArrayList<>();
    private final List<Point> deaths = new ArrayList<>();

    /** The days of all lines: deaths are told of these. */
    private Period reach;

    Draft(Deed deed, Place place, Period days) {
      this.deed = deed;
      this.place = place;
      this.days = days;
      this.reach = days;
    }

    void add(Event line, Period period) {
      lines.add(line);
      reach = reach.cover(period);
    }

    List<Claim> claims() {
      Map<String, Claim> claims = new LinkedHashMap<>();
      for (Event line : lines) {
        catalogue.claims(line.claims()).forEach(claim -> claims.put(claim.id(), claim));
      }
      return List.copyOf(claims.values());
    }

    List<Claim> claimsOfDeaths() {
      return deaths.stream()
          .flatMap(point -> point.positions().stream())
          .flatMap(position -> catalogue.claims(position.claims()).stream())
          .toList();
    }

    /** A line on who held a place also stands on withdrawals and the like. */
    private boolean isOfDeed(Claim claim) {
      return claim.type() == ClaimType.CASUALTIES
          || Deed.of(claim.type()).filter(deed::equals).isPresent();
    }

    Incident incident() {
      Set<Claim> claims = new LinkedHashSet<>(claims());
      claims.addAll(claimsOfDeaths());
      Set<Point> told = new LinkedHashSet<>();
      claims.forEach(claim -> told.addAll(catalogue.pointsOf(claim)));
      List<Point> points = catalogue.dossier().points().stream().filter(told::contains).toList();
      LocalDate start = Objects.requireNonNull(days.start());
      LocalDate end = Objects.requireNonNull(days.end());
      return new Incident(
          deed,
          place,
          start,
          end,
          lines,
          List.copyOf(claims),
          points,
          Parties.of(deed, claims.stream().filter(this::isOfDeed).toList(), catalogue),
          taker(claims),
          Toll.of(deaths, catalogue));
    }
  }

  private @Nullable Party taker(Set<Claim> claims) {
    List<Claim> captures =
        claims.stream().filter(claim -> claim.type() == ClaimType.CAPTURE).toList();
    return Parties.of(Deed.BATTLE, captures, catalogue).doer();
  }

  private void gatherDeeds(List<Event> timeline) {
    List<Event> lines = new ArrayList<>(timeline);
    lines.removeIf(line -> days(line) == null);
    lines.sort(Comparator.comparingLong(line -> Objects.requireNonNull(days(line)).length()));
    for (Event line : lines) {
      Period days = Objects.requireNonNull(days(line));
      Place place = catalogue.place(line.place());
      Optional<Deed> deed = Deed.of(line.type());
      if (place != null && deed.isPresent()) {
        draft(deed.get(), place, days, line).add(line, days);
      }
    }
    Map<Event, Integer> order = new HashMap<>();
    timeline.forEach(line -> order.putIfAbsent(line, order.size()));
    drafts.forEach(draft -> draft.lines.sort(Comparator.comparing(order::get)));
  }

  private Draft draft(Deed deed, Place place, Period days, Event line) {
    return drafts.stream()
        .filter(draft -> draft.deed == deed && draft.place.equals(place))
        .filter(draft -> isTimeOf(days, draft.days))
        .filter(draft -> deed == Deed.BATTLE || shareParty(draft, line))
        .findFirst()
        .orElseGet(() -> begun(deed, place, days));
  }

  private Draft begun(Deed deed, Place place, Period days) {
    Draft draft = new Draft(deed, place, days);
    drafts.add(draft);
    return draft;
  }

  /** Whether a stretch of days may mean the time of an incident: it is the same, or holds it. */
  private static boolean isTimeOf(Period days, Period incident) {
    return days.equals(incident)
        || (days.length() <= MOST_DAYS && days.cover(incident).equals(days));
  }

  private boolean shareParty(Draft draft, Event line) {
    Set<String> mine = Parties.sides(draft.claims(), catalogue);
    Set<String> its = Parties.sides(catalogue.claims(line.claims()), catalogue);
    return mine.isEmpty() || its.isEmpty() || mine.stream().anyMatch(its::contains);
  }

  private void gatherDeaths(List<Point> points) {
    for (Point point : points) {
      Place place = catalogue.place(point.place());
      Period days = point.time();
      if (place != null && isClosed(days) && countsTheDead(point)) {
        site(point, place, Objects.requireNonNull(days)).deaths.add(point);
      }
    }
  }

  private Draft site(Point deaths, Place place, Period days) {
    Set<String> doers = doers(deaths);
    return drafts.stream()
        .filter(draft -> draft.deed.isViolent() && draft.place.equals(place))
        .filter(draft -> days.overlaps(draft.reach) && days.length() <= MOST_DAYS)
        .min(
            Comparator.comparingInt((Draft draft) -> names(draft, doers) ? 0 : 1)
                .thenComparingInt(draft -> -origins(draft)))
        .orElseGet(() -> begun(Deed.DEATHS, place, days));
  }

  private Set<String> doers(Point deaths) {
    List<Claim> claims =
        deaths.positions().stream()
            .flatMap(position -> catalogue.claims(position.claims()).stream())
            .toList();
    Set<String> doers = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (claim.actor() != null) {
        doers.add(claim.actor());
      }
    }
    return doers;
  }

  private static boolean names(Draft draft, Set<String> doers) {
    return draft.claims().stream().anyMatch(claim -> doers.contains(claim.actor()));
  }

  private static int origins(Draft draft) {
    return (int) draft.lines.stream().flatMap(line -> line.origins().stream()).distinct().count();
  }

  /** Whether a point is a number of dead, not of wounded or missing. */
  private boolean countsTheDead(Point point) {
    return point.kind() == Point.Kind.QUANTITY
        && point.positions().stream()
            .flatMap(position -> catalogue.claims(position.claims()).stream())
            .filter(claim -> claim.modality() != Claim.Modality.PREDICTED)
            .map(Claim::quantity)
            .anyMatch(
                quantity -> quantity != null && quantity.measure() == Quantity.Measure.KILLED);
  }

  private static @Nullable Period days(Event line) {
    Period days = new Period(line.start(), line.end());
    return isClosed(days) ? days : null;
  }

  private static boolean isClosed(@Nullable Period days) {
    return days != null && days.start() != null && days.end() != null;
  }
}
