package org.stemma.io.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/** Finds the parts of a dossier by their ids, and the names that a reader knows them by. */
public final class Catalogue {

  /**
   * What happened more than this many days before the first page is background: a first report
   * comes within days, and a look back at "last week" still belongs to the story.
   */
  private static final int STORY_DAYS = 10;

  private final Dossier dossier;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Point> points = new HashMap<>();
  private final Map<String, Set<Point>> pointsOfClaim = new HashMap<>();
  private final @Nullable LocalDate storyStart;

  public Catalogue(Dossier dossier) {
    this.dossier = dossier;
    this.storyStart =
        dossier.documents().stream()
            .map(Document::published)
            .filter(Objects::nonNull)
            .map(published -> published.date().minusDays(STORY_DAYS))
            .min(Comparator.naturalOrder())
            .orElse(null);
    dossier.documents().forEach(each -> documents.put(each.id(), each));
    dossier.sources().forEach(each -> actors.put(each.id(), each));
    dossier.places().forEach(each -> places.put(each.id(), each));
    dossier.claims().forEach(each -> claims.put(each.id(), each));
    for (Point point : dossier.points()) {
      points.put(point.id(), point);
      for (Position position : point.positions()) {
        position.claims().forEach(claim -> pointsOf(claim).add(point));
      }
    }
  }

  public Dossier dossier() {
    return dossier;
  }

  public Document document(String id) {
    return found(documents.get(id), "document", id);
  }

  public Claim claim(String id) {
    return found(claims.get(id), "claim", id);
  }

  public List<Claim> claims(List<String> ids) {
    return ids.stream().map(this::claim).toList();
  }

  public Point point(String id) {
    return found(points.get(id), "point", id);
  }

  public @Nullable Actor actor(@Nullable String id) {
    return id == null ? null : actors.get(id);
  }

  public @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  /** The points that a claim takes a position on, in the order of the dossier. */
  public List<Point> pointsOf(Claim claim) {
    return List.copyOf(pointsOf(claim.id()));
  }

  private Set<Point> pointsOf(String claim) {
    return pointsOfClaim.computeIfAbsent(claim, id -> new LinkedHashSet<>());
  }

  /** The name of an actor; its id where the dossier does not list it. */
  public String actorName(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  /** The name of a place; its id where the dossier does not list it. */
  public String placeName(String id) {
    Place place = places.get(id);
    return place == null ? id : place.name();
  }

  /** The name of an origin: of an actor, or of a page that speaks for itself. */
  public String originName(String id) {
    Document document = documents.get(id);
    if (document == null) {
      return actorName(id);
    }
    String publisher = publisher(document);
    if (publisher != null) {
      return publisher;
    }
    return document.title() == null ? pageName(document) : "the page \"" + document.title() + "\"";
  }

  /** Who published a page, else an agency that it credits; null where it names neither. */
  public static @Nullable String publisher(Document document) {
    if (document.outlet() != null) {
      return document.outlet();
    }
    return document.agencies().isEmpty() ? null : document.agencies().get(0);
  }

  /** What a reader would call a page: its publisher, else its file. */
  public static String pageName(Document document) {
    String publisher = publisher(document);
    if (publisher != null) {
      return publisher;
    }
    return document.file() == null ? document.id() : document.file();
  }

  /** The pages that claims stand on, each once, in order of publication. */
  public List<Document> pages(List<Claim> some) {
    return some.stream()
        .map(Claim::document)
        .distinct()
        .map(this::document)
        .sorted(
            Comparator.comparing(Catalogue::day)
                .thenComparing(Catalogue::pageName)
                .thenComparing(Document::id))
        .toList();
  }

  private static String day(Document document) {
    Publication published = document.published();
    return published == null ? "9999" : published.date().toString();
  }

  /** The words of a claim on its page, one string for each stretch. */
  public List<String> words(Claim claim) {
    Document page = document(claim.document());
    return claim.evidence().stream().map(page::words).toList();
  }

  /** Whether an event has a day, and not one long before the first of the pages. */
  public boolean isOfTheStory(Event event) {
    LocalDate day = event.start() == null ? event.end() : event.start();
    return day != null && (storyStart == null || !day.isBefore(storyStart));
  }

  /** The places that a place lies in, the nearest first, as far as is known. */
  public List<Place> around(Place place) {
    List<Place> around = new ArrayList<>();
    for (Place outer = place(place.within());
        outer != null && !around.contains(outer) && !outer.equals(place);
        outer = place(outer.within())) {
      around.add(outer);
    }
    return around;
  }

  private static <T> T found(@Nullable T thing, String kind, String id) {
    if (thing == null) {
      throw new IllegalArgumentException("the dossier has no " + kind + " " + id);
    }
    return thing;
  }
}
