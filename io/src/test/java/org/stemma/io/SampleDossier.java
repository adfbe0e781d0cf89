package org.stemma.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.dossier.Input;
import org.stemma.dossier.Provenance;
import org.stemma.lineage.Difference;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Link;
import org.stemma.lineage.LostOriginal;
import org.stemma.page.Reading;
import org.stemma.place.Place;
import org.stemma.point.Explanation;
import org.stemma.point.Membership;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * A small dossier made by hand, in which everything occurs: overlapping evidence, every kind of
 * link and of status, open ends, missing values. A string of the caller's choice stands wherever
 * words of pages may.
 */
public final class SampleDossier {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);

  private final String words;
  private final @Nullable String url;
  private final String first;
  private final String second;

  private SampleDossier(String words, @Nullable String url) {
    this.words = words;
    this.url = url;
    this.first =
        "Rebels took Dravna and killed 12 soldiers, the ministry said. " + words + "\n\nA caption.";
    this.second = "Rebels took Dravna and killed up to 20, the Front claimed.";
  }

  /** Harmless words, an address of the web. */
  public static Dossier plain() {
    return with("Nothing more.", "https://ostwire.example/dravna?a=1&b=2");
  }

  /** So many pages, nearly all without claims, that most is folded. */
  public static Dossier large(String words) {
    Dossier plain = with(words, null);
    List<Document> documents = new ArrayList<>(plain.documents());
    List<Family> families = new ArrayList<>(plain.tree().families());
    for (int i = 0; i < 30; i++) {
      documents.add(plain.documents().getFirst().withId("more" + i));
      families.add(new Family("more" + i, List.of("more" + i), null));
    }
    return new Dossier(
        plain.name(),
        plain.title(),
        plain.version(),
        plain.provenance(),
        documents,
        plain.skipped(),
        new FamilyTree(plain.tree().links(), families),
        plain.sources(),
        plain.places(),
        plain.attributions(),
        plain.claims(),
        plain.points(),
        plain.timeline(),
        plain.control());
  }

  /** The given words and address in every place that pages can fill. */
  public static Dossier with(String words, @Nullable String url) {
    return new SampleDossier(words, url).dossier();
  }

  private Dossier dossier() {
    return new Dossier(
        words,
        "",
        "0.0.0",
        provenance(),
        List.of(document("d1", first, MONDAY), document("d2", second, null)),
        List.of(new Reading.Unreadable(words, words)),
        tree(),
        List.of(
            new Actor("ministry", words, List.of(words), Actor.Kind.OFFICIAL, words, null),
            new Actor("orlik", "Orlik", List.of(), Actor.Kind.OFFICIAL, "army", "ministry"),
            new Actor("front", "Front", List.of(), Actor.Kind.BELLIGERENT, null, null)),
        List.of(
            new Place("dravna", words, List.of(words), "city", null, null, null, null, 3, null)),
        attributions(),
        claims(),
        points(),
        List.of(
            event(MONDAY, MONDAY, "p-disputed"),
            event(MONDAY, MONDAY.plusDays(2), null),
            event(null, null, null)),
        List.of(
            spell("front", MONDAY, null, Spell.Status.DISPUTED),
            spell(Spell.CONTESTED, null, MONDAY, Spell.Status.ASSERTED)));
  }

  private Provenance provenance() {
    return new Provenance(
        new TreeMap<>(Map.of("name", words)),
        List.of(
            new Input(words + "d1", url, "00ffd1", Instant.EPOCH, "d1"),
            new Input(words + "d2", null, "00ffd2", null, "d2"),
            new Input(words + "none", null, "00ff", null, null)));
  }

  private Document document(String id, String text, @Nullable LocalDate day) {
    int end = text.contains("\n\n") ? text.indexOf("\n\n") : text.length();
    Paragraph body = new Paragraph(new Span(0, end), Paragraph.Kind.BODY);
    Paragraph caption =
        new Paragraph(
            new Span(Math.min(end + 2, text.length()), text.length()), Paragraph.Kind.CAPTION);
    Publication published =
        day == null
            ? null
            : new Publication(
                day,
                LocalTime.NOON,
                "+02:00",
                new Publication.Update(day.plusDays(1), LocalTime.NOON, null),
                Publication.Basis.STATED,
                words);
    return new Document(
        id,
        words + id,
        url,
        "00ff" + id,
        words,
        words,
        words,
        List.of(words),
        "en",
        published,
        words,
        text,
        end == text.length() ? List.of(body) : List.of(body, caption));
  }

  private static FamilyTree tree() {
    List<Link.SharedPassage> passages =
        List.of(
            new Link.SharedPassage(
                new Span(0, 18),
                new Span(0, 18),
                List.of(new Difference(Difference.Kind.NUMBER, "12", "20"))));
    return new FamilyTree(
        List.of(
            new Link("d1", "d2", Link.Kind.COPY, true, 0.91, List.of("it is dated"), passages),
            new Link("d1", "d2", Link.Kind.QUOTE, false, 0.1, List.of(), List.of())),
        List.of(
            new Family(
                "f1", List.of("d1", "d2"), "d1", new LostOriginal("Wire", List.of("d1", "d2")))));
  }

  private List<Attribution> attributions() {
    int said = first.indexOf("the ministry said");
    return List.of(
        new Attribution(
            "a1",
            "d1",
            new Span(said, said + 12),
            new Span(said + 13, said + 17),
            new Span(0, said - 2),
            "ministry",
            List.of("front"),
            Attribution.Form.INDIRECT,
            Attribution.Stance.DOUBTFUL,
            "subject"));
  }

  private List<Claim> claims() {
    return List.of(
        claim(
            "c1",
            "d1",
            ClaimType.CAPTURE,
            null,
            List.of(span(first, "Rebels took Dravna and killed"))),
        claim(
            "c2",
            "d1",
            ClaimType.CASUALTIES,
            quantity(first, "12", 12.0, 12.0),
            List.of(span(first, "killed 12 soldiers, the"), span(first, "A caption"))),
        claim(
            "c3",
            "d1",
            ClaimType.CLASH,
            null,
            List.of(span(first, "Rebels took Dravna and killed"))),
        claim(
            "c/4 \"",
            "d2",
            ClaimType.CASUALTIES,
            quantity(second, "up to 20", null, 20.0),
            List.of(span(second, "killed up to 20"))));
  }

  private Quantity quantity(
      String text, String number, @Nullable Double low, @Nullable Double high) {
    return new Quantity(Quantity.Measure.KILLED, low, high, false, words, span(text, number));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Claim claim(
      String id,
      String document,
      ClaimType type,
      @Nullable Quantity quantity,
      List<Span> evidence) {
    boolean isFirst = document.equals("d1");
    return new Claim(
        id,
        document,
        type,
        "front",
        "ministry",
        "dravna",
        null,
        "dravna",
        new TimeExpression(new Span(0, 6), MONDAY, null, 1, "weekday"),
        quantity,
        isFirst ? Claim.Polarity.AFFIRMED : Claim.Polarity.NEGATED,
        isFirst ? Claim.Modality.ASSERTED : Claim.Modality.POSSIBLE,
        isFirst ? List.of("front", "ministry") : List.of(),
        evidence,
        isFirst ? "a1" : null,
        isFirst ? 0.9 : null,
        "frame");
  }

  private List<Point> points() {
    Position twelve = position("12", "c2", "ministry");
    Position twenty = position(words, "c/4 \"", "d2");
    return Arrays.stream(Point.Status.values())
        .map(status ->
            new Point(
                "p-" + status.name().toLowerCase(Locale.ROOT),
                words,
                Point.Kind.QUANTITY,
                "dravna",
                new Period(MONDAY, null),
                List.of(twelve, twenty),
                status,
                12.0,
                null,
                20.0,
                10.0,
                List.of("ministry"),
                explanation()))
        .toList();
  }

  private Explanation explanation() {
    return new Explanation(
        Explanation.Rule.CONTRADICTION,
        words,
        List.of("c2", "c/4 \""),
        List.of(
            new Membership(
                "c2",
                Membership.InPlace.NAMED,
                Membership.InTime.SAME,
                "ministry",
                Membership.Counting.SPEAKER,
                "d1"),
            new Membership(
                "c/4 \"",
                Membership.InPlace.JOINED,
                Membership.InTime.JOINED,
                "d2",
                Membership.Counting.UNSIGNED,
                "d2")));
  }

  private Position position(String value, String claim, String origin) {
    return new Position(
        value, List.of(claim), List.of(origin), Arrays.asList((@Nullable String) null), 1, 6);
  }

  private Event event(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String point) {
    return new Event(
        start, end, ClaimType.CAPTURE, words, "dravna", List.of("c1"), List.of("ministry"), point);
  }

  private static Spell spell(
      String holder, @Nullable LocalDate start, @Nullable LocalDate end, Spell.Status status) {
    return new Spell("dravna", holder, start, end, status, List.of("c1", "c/4 \""));
  }
}
