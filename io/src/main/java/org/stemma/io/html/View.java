package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/** A dossier as its sections look things up: by id, by page, and where each is linked to. */
final class View {

  /**
   * What happened more than this many days before the first page is background: a first report
   * comes within days, and a look back at "last week" still belongs to the story.
   */
  private static final int STORY_DAYS = 10;

  /** Up to this many pages all stand open; more are folded, and a link into one unfolds it. */
  private static final int OPEN = 25;

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Dossier dossier;
  private final List<Document> pages;
  private final Map<String, Integer> pageNumbers = new HashMap<>();
  private final Map<String, Integer> claimNumbers = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Point> points = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, List<Claim>> claimsByPage = new LinkedHashMap<>();
  private final Map<String, List<Point>> pointsByClaim = new HashMap<>();
  private final @Nullable LocalDate storyStart;
  private final Anchors pageAnchors;
  private final Anchors claimAnchors;
  private final Anchors pointAnchors;
  private final Anchors sourceAnchors;
  private final Anchors attributionAnchors;
  private final Anchors placeAnchors;
  private final Keys keys;

  View(Dossier dossier) {
    this.dossier = dossier;
    this.pages = dossier.documents().stream().sorted(byTime()).toList();
    for (Document page : pages) {
      documents.put(page.id(), page);
      pageNumbers.put(page.id(), pageNumbers.size() + 1);
      claimsByPage.put(page.id(), new ArrayList<>());
    }
    dossier.sources().forEach(actor -> actors.put(actor.id(), actor));
    dossier.places().forEach(place -> places.put(place.id(), place));
    dossier.attributions().forEach(each -> attributions.put(each.id(), each));
    storyStart =
        pages.stream()
            .map(Document::published)
            .filter(Objects::nonNull)
            .map(published -> published.date().minusDays(STORY_DAYS))
            .min(naturalOrder())
            .orElse(null);
    indexClaims();
    indexPoints();
    pageAnchors = new Anchors("page", pages.stream().map(Document::id).toList());
    claimAnchors = new Anchors("claim", dossier.claims().stream().map(Claim::id).toList());
    pointAnchors = new Anchors("point", dossier.points().stream().map(Point::id).toList());
    sourceAnchors = new Anchors("source", dossier.sources().stream().map(Actor::id).toList());
    attributionAnchors =
        new Anchors("said", dossier.attributions().stream().map(Attribution::id).toList());
    placeAnchors = new Anchors("place", dossier.places().stream().map(Place::id).toList());
    keys = new Keys(this);
  }

  private static Comparator<Document> byTime() {
    return comparing(View::date, nullsLast(naturalOrder()))
        .thenComparing(Document::file, nullsLast(naturalOrder()))
        .thenComparing(Document::id);
  }

  private static @Nullable String date(Document document) {
    Publication published = document.published();
    if (published == null) {
      return null;
    }
    return published.date() + "T" + (published.time() == null ? "" : published.time().toString());
  }

  private void indexClaims() {
    for (Claim claim : dossier.claims()) {
      claims.put(claim.id(), claim);
      List<Claim> onPage = claimsByPage.get(claim.document());
      if (onPage == null) {
        throw new IllegalArgumentException("claim " + claim.id() + " of no page");
      }
      onPage.add(claim);
    }
    for (List<Claim> onPage : claimsByPage.values()) {
      onPage.sort(comparing((Claim claim) -> claim.evidence().getFirst()).thenComparing(Claim::id));
      onPage.forEach(claim -> claimNumbers.put(claim.id(), claimNumbers.size() + 1));
    }
  }

  private void indexPoints() {
    for (Point point : dossier.points()) {
      points.put(point.id(), point);
      for (Position position : point.positions()) {
        for (String claim : position.claims()) {
          List<Point> points = pointsByClaim.computeIfAbsent(claim, c -> new ArrayList<>());
          if (!points.contains(point)) {
            points.add(point);
          }
        }
      }
    }
  }

  Dossier dossier() {
    return dossier;
  }

  /** The pages in order of publication. */
  List<Document> pages() {
    return pages;
  }

  Document page(String id) {
    return found(documents.get(id), "page", id);
  }

  Claim claim(String id) {
    return found(claims.get(id), "claim", id);
  }

  /** The points of a status, those that most origins and pages speak to first. */
  List<Point> points(Point.Status status) {
    return dossier.points().stream()
        .filter(point -> point.status() == status)
        .sorted(comparingInt((Point point) -> -weight(point)))
        .toList();
  }

  private static int weight(Point point) {
    return point.positions().stream()
        .mapToInt(position -> 2 * position.origins().size() + position.documents())
        .sum();
  }

  Point point(String id) {
    return found(points.get(id), "point", id);
  }

  /** Links to claims by their numbers, in order. */
  Html linksToClaims(List<Claim> some) {
    return Html.listing(
        some.stream()
            .sorted(comparingInt(this::number))
            .map(claim -> (Html) Html.link(anchor(claim), Html.text(number(claim))))
            .toList());
  }

  /** Claims with the same words together, in the order of the first of each. */
  List<List<Claim>> byWords(List<Claim> some) {
    Map<String, List<Claim>> told = new LinkedHashMap<>();
    for (Claim claim : some) {
      String words = page(claim.document()).words(claim.evidence().getFirst());
      told.computeIfAbsent(sameWords(words), w -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(told.values());
  }

  /** Words without what tells copies apart: case, spaces and marks. */
  static String sameWords(String words) {
    return NOT_A_WORD.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The claims of a page in order of their words. */
  List<Claim> claimsOf(Document page) {
    return claimsByPage.getOrDefault(page.id(), List.of());
  }

  List<Point> pointsOf(Claim claim) {
    return pointsByClaim.getOrDefault(claim.id(), List.of());
  }

  @Nullable Attribution attributionOf(Claim claim) {
    return claim.attribution() == null ? null : attributions.get(claim.attribution());
  }

  @Nullable Actor actor(String id) {
    return actors.get(id);
  }

  @Nullable Place place(String id) {
    return places.get(id);
  }

  Keys keys() {
    return keys;
  }

  /** Whether there are so many pages that what is folded is better not read at once. */
  boolean isLarge() {
    return pages.size() > OPEN;
  }

  /**
   * What stands in a folded part. In a large dossier a browser with scripts keeps it as text until
   * it is unfolded, and one without reads it at once.
   */
  Html folded(Html... body) {
    return isLarge() ? Html.element("noscript", body) : Html.group(body);
  }

  /** What few ask for: in a large dossier under a summary, else as it is. */
  Html foldedIfLarge(String summary, Html body) {
    return isLarge()
        ? Html.element("details", Html.element("summary", summary), folded(body)).styled("more")
        : body;
  }

  /** The name of a place; its id where the dossier has no such place. */
  String placeName(String id) {
    Place place = places.get(id);
    return place == null ? id : place.name();
  }

  int number(Document page) {
    return found(pageNumbers.get(page.id()), "page", page.id());
  }

  int number(Claim claim) {
    return found(claimNumbers.get(claim.id()), "claim", claim.id());
  }

  String anchor(Document page) {
    return pageAnchors.of(page.id());
  }

  String anchor(Claim claim) {
    return claimAnchors.of(claim.id());
  }

  /** Where the words of a claim are marked in its page; the page where there are no words. */
  String wordsAnchor(Claim claim, int evidence) {
    if (claim.evidence().get(evidence).length() == 0) {
      return anchor(page(claim.document()));
    }
    return (evidence == 0 ? "words-" : "words" + evidence + "-") + anchor(claim);
  }

  String anchor(Place place) {
    return placeAnchors.of(place.id());
  }

  /** The name of a place, linked to where it lies. */
  Html linkToPlace(String id) {
    Place place = places.get(id);
    return place == null ? Html.name(id) : Html.linkNamed(anchor(place), place.name());
  }

  String anchor(Point point) {
    return pointAnchors.of(point.id());
  }

  /** Where the content of an attribution stands; the page where there are no words. */
  String anchor(Attribution attribution) {
    if (attribution.content().length() == 0) {
      return anchor(page(attribution.document()));
    }
    return attributionAnchors.of(attribution.id());
  }

  /** Who published a page, or what else a reader would call it. */
  static String outlet(Document page) {
    for (String name : new @Nullable String[] {page.outlet(), page.file()}) {
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    return page.id();
  }

  /** A link to a page: its number and outlet. */
  Html linkTo(Document page) {
    return Html.linkNamed(anchor(page), "page " + number(page) + ", " + outlet(page));
  }

  /** An actor's name, linked to its entry among the sources. */
  Html linkToActor(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Html.name(id) : Html.linkNamed(sourceAnchors.of(id), actor.name());
  }

  /** A link to a point: its question. */
  Html linkTo(Point point) {
    return Html.linkNamed(anchor(point), point.question());
  }

  String sourceAnchor(Actor actor) {
    return sourceAnchors.of(actor.id());
  }

  /** An origin: an actor, or a page that speaks for itself. */
  Html linkToOrigin(String id) {
    Document page = documents.get(id);
    return page == null ? linkToActor(id) : linkTo(page);
  }

  /** Whether an event has a day, and not one long before the first of the pages. */
  boolean isOfTheStory(Event event) {
    LocalDate day = event.start() == null ? event.end() : event.start();
    return day != null && (storyStart == null || !day.isBefore(storyStart));
  }

  private static <T> T found(@Nullable T thing, String kind, String id) {
    if (thing == null) {
      throw new IllegalArgumentException("the dossier has no " + kind + " " + id);
    }
    return thing;
  }
}
