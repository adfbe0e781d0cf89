package org.stemma.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.control.Control;
import org.stemma.control.Spell;
import org.stemma.dossier.Event;
import org.stemma.dossier.Timeline;
import org.stemma.dossier.Title;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Link;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Document;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/** Claims made by hand, with the pages, actors and places that they name, for tests. */
public final class Story {

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private boolean mentioned;

  private record Page(
      String id, LocalDate published, @Nullable String agency, StringBuilder text) {}

  private record Told(Claim claim) {}

  private Page known(String id) {
    return Objects.requireNonNull(pages.get(id), "no page of this name");
  }

  /** A page; the text grows with its claims. */
  public Story page(String id, String published) {
    return page(id, published, null);
  }

  public Story page(String id, String published, @Nullable String agency) {
    pages.put(id, new Page(id, LocalDate.parse(published), agency, new StringBuilder()));
    if (agency != null) {
      actor(agency, Actor.Kind.AGENCY, null, null);
    }
    return this;
  }

  public Story actor(String name, Actor.Kind kind, @Nullable String side, @Nullable String partOf) {
    actors.put(name, new Actor(name, name, List.of(), kind, side, partOf));
    return this;
  }

  public Story place(String name, String kind, @Nullable String within) {
    places.put(name, new Place(name, name, List.of(), kind, null, null, "XX", null, null, within));
    return this;
  }

  /** One claim; its words are the text of the page. */
  public Story claim(
      String page, String id, ClaimType type, String words, UnaryOperator<Slots> fill) {
    Slots slots = fill.apply(new Slots());
    told.add(new Told(slots.claim(known(page), id, type, words)));
    slots.named().forEach(name -> actors.computeIfAbsent(name, Story::unknown));
    slots.located().forEach(name -> places.computeIfAbsent(name, Story::town));
    return this;
  }

  private static Actor unknown(String name) {
    return new Actor(name, name, List.of(), Actor.Kind.ORGANISATION, null, null);
  }

  private static Place town(String name) {
    return new Place(name, name, List.of(), "city", null, null, "XX", null, null, null);
  }

  /** Has a source of a page speak to an agency: {@code An officer told Nordpress}. */
  public Story told(String page, String source, String agency) {
    StringBuilder text = known(page).text();
    int start = text.length();
    text.append("told ").append(agency).append(".\n");
    actor(agency, Actor.Kind.AGENCY, null, null);
    actor(source, Actor.Kind.WITNESS, null, null);
    attributions.add(
        new Attribution(
            page + "-told-" + agency,
            page,
            null,
            new Span(start, start + "told".length()),
            new Span(0, start),
            source,
            List.of(agency),
            Attribution.Form.INDIRECT,
            Attribution.Stance.NEUTRAL,
            "verb"));
    return this;
  }

  /** Says that all of one page was taken from another. */
  public Story copy(String from, String to, boolean directed) {
    Span whole = new Span(0, known(from).text().length());
    Span copied = new Span(0, known(to).text().length());
    links.add(
        new Link(
            from,
            to,
            Link.Kind.COPY,
            directed,
            1,
            List.of(),
            List.of(new Link.SharedPassage(whole, copied))));
    return this;
  }

  /** Adds a page with the same claims as another. */
  public Story copied(String from, String to, String published) {
    page(to, published, known(from).agency());
    known(to).text().append(known(from).text());
    for (Told one : List.copyOf(told)) {
      Claim claim = one.claim();
      if (claim.document().equals(from)) {
        told.add(
            new Told(
                new Claim(
                    to + "-" + claim.id(),
                    to,
                    claim.type(),
                    claim.actor(),
                    claim.target(),
                    claim.place(),
                    claim.from(),
                    claim.to(),
                    claim.time(),
                    claim.quantity(),
                    claim.polarity(),
                    claim.modality(),
                    claim.sources(),
                    claim.evidence(),
                    null,
                    null,
                    "test")));
      }
    }
    return copy(from, to, from.compareTo(to) > 0);
  }

  /** Adds a page that repeats in other words what another says, each with credit to its speaker. */
  public Story repeated(String from, String to, String published) {
    page(to, published);
    for (Told one : List.copyOf(told)) {
      Claim claim = one.claim();
      List<String> credit = credit(claim);
      if (claim.document().equals(from) && !credit.isEmpty()) {
        told.add(new Told(credited(claim, known(to), credit)));
      }
    }
    return this;
  }

  private List<String> credit(Claim claim) {
    String agency = known(claim.document()).agency();
    return claim.sources().isEmpty() && agency != null ? List.of(agency) : claim.sources();
  }

  private static Claim credited(Claim claim, Page page, List<String> credit) {
    Span words = Slots.append(page, "it came from the north because of that, they say");
    Quantity count = claim.quantity();
    return new Claim(
        page.id() + "-" + claim.id(),
        page.id(),
        claim.type(),
        claim.actor(),
        claim.target(),
        claim.place(),
        claim.from(),
        claim.to(),
        claim.time(),
        count == null
            ? null
            : new Quantity(
                count.measure(), count.low(), count.high(), count.approximate(), null, words),
        claim.polarity(),
        claim.modality(),
        credit,
        List.of(words),
        null,
        null,
        "test");
  }

  public List<Claim> claims() {
    return told.stream().map(Told::claim).toList();
  }

  public List<Document> documents() {
    return pages.values().stream().map(Story::document).toList();
  }

  private static Document document(Page page) {
    return new Document(
        page.id(),
        page.id(),
        null,
        "0",
        null,
        null,
        null,
        page.agency() == null ? List.of() : List.of(page.agency()),
        "en",
        new Publication(page.published(), null, Publication.Basis.STATED, ""),
        null,
        page.text().toString(),
        List.of());
  }

  public Cast cast() {
    return new Cast(List.copyOf(actors.values()), List.of());
  }

  /**
   * Lets the atlas know where the pages name its places; otherwise claims are taken at their word.
   */
  public Story mentioned() {
    mentioned = true;
    return this;
  }

  public Atlas atlas() {
    List<PlaceMention> mentions = new ArrayList<>();
    if (mentioned) {
      pages.values().forEach(page -> mentions.addAll(mentions(page)));
    }
    return new Atlas(List.copyOf(places.values()), mentions);
  }

  private List<PlaceMention> mentions(Page page) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (String name : places.keySet()) {
      for (int at = page.text().indexOf(name); at >= 0; at = page.text().indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        mentions.add(new PlaceMention(page.id(), span, span, name));
      }
    }
    return mentions;
  }

  public FamilyTree tree() {
    return new FamilyTree(
        links, pages.keySet().stream().map(id -> new Family("f-" + id, List.of(id), id)).toList());
  }

  private Origins origins() {
    return new Origins(documents(), attributions, tree(), cast());
  }

  public List<Point> points() {
    return Points.gather(documents(), claims(), origins(), cast(), atlas());
  }

  /** The points from the same pages and claims in another order. */
  public List<Point> shuffledPoints(long seed) {
    List<Document> documents = new ArrayList<>(documents());
    List<Claim> claims = new ArrayList<>(claims());
    Collections.shuffle(documents, new Random(seed));
    Collections.shuffle(claims, new Random(seed + 1));
    Origins origins = new Origins(documents, attributions, tree(), cast());
    return Points.gather(documents, claims, origins, cast(), atlas());
  }

  public List<Spell> control() {
    return Control.gather(documents(), claims(), points(), tree(), cast(), atlas());
  }

  public List<Event> timeline() {
    return Timeline.gather(documents(), claims(), points(), origins(), cast(), atlas());
  }

  public String title() {
    return Title.of(claims(), atlas(), documents());
  }

  /** The only point of a kind. */
  public Point only(Point.Kind kind) {
    List<Point> found = points().stream().filter(point -> point.kind() == kind).toList();
    if (found.size() != 1) {
      throw new AssertionError("not one point of kind " + kind + ": " + found);
    }
    return found.get(0);
  }

  /** The slots of a claim in the making. */
  public static final class Slots {
    private @Nullable String actor;
    private @Nullable String target;
    private @Nullable String place;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private Quantity.@Nullable Measure measure;
    private @Nullable Double low;
    private @Nullable Double high;
    private boolean approximate;
    private String number = "";
    private Claim.Polarity polarity = Claim.Polarity.AFFIRMED;
    private Claim.Modality modality = Claim.Modality.ASSERTED;
    private List<String> sources = List.of();

    public Slots by(String... chain) {
      sources = List.of(chain);
      return this;
    }

    public Slots actor(String name) {
      actor = name;
      return this;
    }

    public Slots target(String name) {
      target = name;
      return this;
    }

    public Slots in(String name) {
      place = name;
      return this;
    }

    public Slots from(String name) {
      from = name;
      return this;
    }

    public Slots on(String day) {
      return during(day, day);
    }

    public Slots during(String first, String last) {
      start = LocalDate.parse(first);
      end = LocalDate.parse(last);
      return this;
    }

    public Slots count(Quantity.Measure of, @Nullable Double atLeast, @Nullable Double atMost) {
      measure = of;
      low = atLeast;
      high = atMost;
      return this;
    }

    public Slots words(String words, boolean about) {
      number = words;
      approximate = about;
      return this;
    }

    public Slots not() {
      polarity = Claim.Polarity.NEGATED;
      return this;
    }

    public Slots as(Claim.Modality how) {
      modality = how;
      return this;
    }

    private List<String> named() {
      List<String> named = new ArrayList<>(sources);
      if (actor != null) {
        named.add(actor);
      }
      if (target != null) {
        named.add(target);
      }
      return named;
    }

    private List<String> located() {
      List<String> located = new ArrayList<>();
      for (String name : new String[] {place, from, to}) {
        if (name != null) {
          located.add(name);
        }
      }
      return located;
    }

    private Claim claim(Page page, String id, ClaimType type, String words) {
      Span evidence = append(page, words);
      Span count = measure == null ? evidence : append(page, number);
      return new Claim(
          id,
          page.id(),
          type,
          actor,
          target,
          place,
          from,
          to,
          start == null ? null : new TimeExpression(evidence, start, end, 1, "test"),
          measure == null ? null : new Quantity(measure, low, high, approximate, null, count),
          polarity,
          modality,
          sources,
          List.of(evidence),
          null,
          null,
          "test");
    }

    private static Span append(Page page, String words) {
      int start = page.text().length();
      page.text().append(words);
      Span span = new Span(start, page.text().length());
      page.text().append('\n');
      return span;
    }
  }
}
