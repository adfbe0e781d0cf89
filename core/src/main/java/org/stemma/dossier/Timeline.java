package org.stemma.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.place.Atlas;
import org.stemma.point.Origins;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.point.Wording;
import org.stemma.text.Document;

/** Gathers what happened, in order of time: one line an event, however many tell it. */
public final class Timeline {

  /** A state is no event: it stands in the points and in the control of places. */
  private static final Set<ClaimType> STATES =
      EnumSet.of(ClaimType.CONTROL, ClaimType.STRENGTH, ClaimType.DENIAL);

  /** More than all slots: what someone vouches for is told before what is held possible. */
  private static final int FIRST = 10;

  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Origins origins;
  private final Summary summary;

  private Timeline(List<Document> documents, List<Claim> claims, Origins origins, Summary summary) {
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.origins = origins;
    this.summary = summary;
  }

  /** The events of a collection by day; those without a day come last. */
  public static List<Event> gather(
      List<Document> documents,
      List<Claim> claims,
      List<Point> points,
      Origins origins,
      Cast cast,
      Atlas atlas) {
    Timeline timeline =
        new Timeline(documents, claims, origins, new Summary(new Wording(cast, atlas)));
    List<Event> events = new ArrayList<>();
    for (Point point : points) {
      events.addAll(timeline.events(point));
    }
    events.sort(
        Comparator.comparing((Event event) -> day(event.start()))
            .thenComparing(event -> day(event.end()))
            .thenComparing(Event::type)
            .thenComparing(Event::summary)
            .thenComparing(event -> event.claims().get(0)));
    return events;
  }

  private static LocalDate day(@Nullable LocalDate date) {
    return date == null ? LocalDate.MAX : date;
  }

  private List<Event> events(Point point) {
    return switch (point.kind()) {
      case OCCURRENCE -> event(point, List.of(), told(point, point.positions()));
      case QUANTITY -> event(point, List.of(ClaimType.CASUALTIES), told(point, point.positions()));
      case HOLDER -> {
        List<Event> events = new ArrayList<>();
        for (Position position : point.positions()) {
          List<Claim> told = told(point, List.of(position));
          told.removeIf(claim -> claim.type() == ClaimType.CLASH);
          for (List<Claim> one : byPeriod(told)) {
            events.addAll(event(point, List.of(), one));
          }
        }
        yield events;
      }
      case ORIGIN, DIRECTION, DATE, CAUSE -> List.of();
    };
  }

  /** The claims that say that something did happen. */
  private List<Claim> told(Point point, List<Position> positions) {
    List<Claim> told = new ArrayList<>();
    for (Position position : positions) {
      for (String id : position.claims()) {
        Claim claim = claims.get(id);
        if (claim != null && isEvent(claim) && (point.time() != null || claim.time() == null)) {
          told.add(claim);
        }
      }
    }
    return told;
  }

  private static boolean isEvent(Claim claim) {
    boolean told =
        claim.modality() == Claim.Modality.ASSERTED || claim.modality() == Claim.Modality.POSSIBLE;
    return told && claim.polarity() == Claim.Polarity.AFFIRMED && !STATES.contains(claim.type());
  }

  /** A point on who held a place in turn tells of several times. */
  private static List<List<Claim>> byPeriod(List<Claim> claims) {
    Map<String, List<Claim>> byPeriod = new TreeMap<>();
    for (Claim claim : claims) {
      String key = claim.time() == null ? "" : claim.time().start() + " " + claim.time().end();
      byPeriod.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<Claim> undated = byPeriod.remove("");
    if (undated != null && byPeriod.isEmpty()) {
      return List.of(undated);
    }
    if (undated != null) {
      byPeriod.values().stream().reduce((a, b) -> b).orElse(undated).addAll(undated);
    }
    return List.copyOf(byPeriod.values());
  }

  private List<Event> event(Point point, List<ClaimType> types, List<Claim> told) {
    if (told.isEmpty() || !(types.isEmpty() || types.contains(told.get(0).type()))) {
      return List.of();
    }
    Claim first = telling(told);
    Period period = period(point, told);
    String sentence = summary.of(point, first, words(first), origins.names(told));
    if (sentence.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Event(
            period == null ? null : period.start(),
            period == null ? null : period.end(),
            first.type(),
            sentence,
            point.place(),
            told.stream().map(Claim::id).sorted().toList(),
            origins.ids(told),
            point.id()));
  }

  private String words(Claim claim) {
    Document document = documents.get(claim.document());
    return document == null
        ? ""
        : claim.evidence().stream()
            .filter(span -> span.end() <= document.text().length())
            .map(document::words)
            .collect(Collectors.joining(" "));
  }

  /** The claim that fills most slots speaks for all. */
  private static Claim telling(List<Claim> told) {
    return told.stream()
        .min(Comparator.comparingInt(Timeline::emptySlots).thenComparing(Claim::id))
        .orElseThrow();
  }

  private static int emptySlots(Claim claim) {
    int empty = claim.type() == ClaimType.CLASH ? 1 : 0;
    empty += claim.modality() == Claim.Modality.POSSIBLE ? FIRST : 0;
    empty += claim.actor() == null ? 1 : 0;
    empty += claim.target() == null ? 1 : 0;
    return empty + (claim.place() == null ? 1 : 0);
  }

  private static @Nullable Period period(Point point, List<Claim> told) {
    if (point.kind() != Point.Kind.HOLDER) {
      return point.time();
    }
    return told.stream()
        .map(Claim::time)
        .filter(time -> time != null)
        .findFirst()
        .map(time -> new Period(time.start(), time.end()))
        .orElse(point.time());
  }
}
