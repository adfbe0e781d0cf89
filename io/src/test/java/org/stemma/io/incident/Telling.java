package org.stemma.io.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.dossier.Provenance;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Place;
import org.stemma.point.Explanation;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;

/**
 * Tells a small story of an invented war, a claim a page, and gives its dossier. Days are of March
 * 2024.
 */
public final class Telling {

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final List<Event> timeline = new ArrayList<>();

  public Telling() {
    actor("Army", Actor.Kind.BELLIGERENT, "Syrian government");
    actor("Air force", Actor.Kind.BELLIGERENT, "Russia");
    actor("Front", Actor.Kind.BELLIGERENT, "Front");
    actor("League", Actor.Kind.BELLIGERENT, "League");
    actor("Civilians", Actor.Kind.WITNESS, null);
    actor("Children", Actor.Kind.WITNESS, null);
    actor("People", Actor.Kind.WITNESS, null);
    actor("Monitor", Actor.Kind.MONITOR, null);
    place("Dravna", 34.5, 38.25);
    place("Old Dravna", 34.55, 38.2);
    place("Orlik", 36.0, 40.0);
  }

  private void actor(String name, Actor.Kind kind, @Nullable String side) {
    actors.put(name, new Actor(name, name, List.of(), kind, side, null));
  }

  private void place(String name, double latitude, double longitude) {
    places.put(
        name, new Place(name, name, List.of(), "city", latitude, longitude, "SY", null, 1, null));
  }

  /** A place of which no more than this is known. */
  public Telling at(String name, @Nullable Integer precision, String kind) {
    places.put(
        name, new Place(name, name, List.of(), kind, null, null, null, null, precision, null));
    return this;
  }

  /** A page says that something was done; gives the claim's id. */
  public String claim(
      ClaimType type, @Nullable String actor, @Nullable String target, String place) {
    return claim(type, actor, target, place, "it was done", null);
  }

  /** A page gives a number of dead in these words; gives the claim's id. */
  public String dead(
      String words, @Nullable Double low, @Nullable Double high, @Nullable String whom) {
    Quantity quantity =
        new Quantity(Quantity.Measure.KILLED, low, high, false, null, new Span(0, words.length()));
    return claim(ClaimType.CASUALTIES, null, whom, "Dravna", words, quantity);
  }

  private String claim(
      ClaimType type,
      @Nullable String actor,
      @Nullable String target,
      String place,
      String words,
      @Nullable Quantity quantity) {
    int number = claims.size() + 1;
    String page = "d" + number;
    documents.add(
        new Document(
            page,
            page + ".html",
            null,
            "00" + number,
            "Headline " + number,
            null,
            "Outlet " + number,
            List.of(),
            "en",
            new Publication(day(20), null, Publication.Basis.STATED, ""),
            null,
            words,
            List.of(new Paragraph(new Span(0, words.length()), Paragraph.Kind.BODY))));
    claims.add(
        new Claim(
            "c" + number,
            page,
            type,
            actor,
            target,
            place,
            null,
            null,
            null,
            quantity,
            Claim.Polarity.AFFIRMED,
            Claim.Modality.ASSERTED,
            List.of("Monitor"),
            List.of(new Span(0, words.length())),
            null,
            null,
            "test"));
    return "c" + number;
  }

  /** A line of the timeline that rests on claims. */
  public Telling line(ClaimType type, String place, int start, int end, String... told) {
    return line(type, place, start, end, Point.Status.AGREED, told);
  }

  /** A line of the timeline whose point has a status. */
  public Telling line(
      ClaimType type, String place, int start, int end, Point.Status status, String... told) {
    String id = "p" + (points.size() + 1);
    point(id, Point.Kind.OCCURRENCE, place, start, end, status, null, null, null, null, told);
    timeline.add(
        new Event(
            day(start),
            day(end),
            type,
            "It was done, says the Monitor.",
            place,
            List.of(told),
            List.of("Monitor"),
            id));
    return this;
  }

  /** A point on how many died in Dravna. */
  public Telling deaths(
      int start,
      int end,
      Point.Status status,
      double low,
      double best,
      double high,
      String... told) {
    String id = "p" + (points.size() + 1);
    return point(id, Point.Kind.QUANTITY, "Dravna", start, end, status, best, low, high, low, told);
  }

  private Telling point(
      String id,
      Point.Kind kind,
      String place,
      int start,
      int end,
      Point.Status status,
      @Nullable Double best,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double conservative,
      String... told) {
    List<Position> positions =
        Arrays.stream(told)
            .map(claim ->
                new Position(
                    claim,
                    List.of(claim),
                    List.of("Monitor"),
                    Collections.singletonList((@Nullable String) null),
                    1,
                    6))
            .toList();
    points.add(
        new Point(
            id,
            "What of " + id + "?",
            kind,
            place,
            new Period(day(start), day(end)),
            positions,
            status,
            best,
            low,
            high,
            conservative,
            List.of(),
            new Explanation(Explanation.Rule.ONE_ORIGIN, "reason", List.of(), List.of())));
    return this;
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2024, 3, 1).plusDays(ofMarch - 1L);
  }

  public Dossier dossier() {
    return new Dossier(
        "Dravna",
        "",
        "0",
        Provenance.UNKNOWN,
        documents,
        List.of(),
        new FamilyTree(
            List.of(),
            documents.stream()
                .map(page -> new Family("f-" + page.id(), List.of(page.id()), page.id()))
                .toList()),
        List.copyOf(actors.values()),
        List.copyOf(places.values()),
        List.of(),
        claims,
        points,
        timeline,
        List.of());
  }
}
