package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Link;
import org.stemma.point.Explanation;
import org.stemma.point.Membership;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;

/**
 * A large dossier out of a small one, to measure what writes and opens it. Each round adds every
 * page again in other letters, so that no two pages share a sentence; sources and places stay the
 * same, and the rounds of a dozen or so share their points, spells and events, as many pages on one
 * event would.
 */
final class Multiplied {

  /** Rounds that speak of the same points: a point gets claims from this many times the pages. */
  private static final int SHARING = 10;

  private static final String VOWELS = "aeiou";

  private final Dossier sample;
  private final List<Document> documents = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final Map<String, Point> points = new TreeMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, Spell> spells = new TreeMap<>();

  private Multiplied(Dossier sample) {
    this.sample = sample;
  }

  /** The sample again and again until there are at least so many pages. */
  static Dossier of(Dossier sample, int pages) {
    Multiplied multiplied = new Multiplied(sample);
    for (int round = 0; multiplied.documents.size() < pages; round++) {
      multiplied.add(round);
    }
    return multiplied.dossier();
  }

  private Dossier dossier() {
    return new Dossier(
        sample.name(),
        sample.title(),
        sample.version(),
        sample.provenance(),
        documents,
        sample.skipped(),
        new FamilyTree(links, families),
        sample.sources(),
        sample.places(),
        attributions,
        claims,
        List.copyOf(points.values()),
        List.copyOf(events.values()),
        List.copyOf(spells.values()));
  }

  private void add(int round) {
    UnaryOperator<String> own = id -> id + "-" + round;
    UnaryOperator<String> shared = id -> id + "-" + round / SHARING;
    sample.documents().forEach(document -> documents.add(again(document, round)));
    sample.attributions().forEach(each -> attributions.add(again(each, own)));
    sample.claims().forEach(claim -> claims.add(again(claim, own)));
    sample.tree().links().forEach(link -> links.add(again(link, own)));
    sample.tree().families().forEach(family -> families.add(again(family, own)));
    for (Point point : sample.points()) {
      points.merge(shared.apply(point.id()), again(point, own, shared), Multiplied::joined);
    }
    for (int i = 0; i < sample.timeline().size(); i++) {
      Event event = again(sample.timeline().get(i), own, shared);
      events.merge(shared.apply("%05d".formatted(i)), event, Multiplied::joined);
    }
    for (int i = 0; i < sample.control().size(); i++) {
      Spell spell = again(sample.control().get(i), own);
      spells.merge("%05d".formatted(i), spell, Multiplied::joined);
    }
  }

  private static Document again(Document page, int round) {
    return new Document(
        page.id() + "-" + round,
        page.file(),
        page.url(),
        page.sha256(),
        page.title(),
        page.byline(),
        page.outlet(),
        page.agencies(),
        page.language(),
        page.published(),
        page.dateline(),
        round == 0 ? page.text() : otherLetters(page.text(), new Random(round)),
        page.paragraphs());
  }

  /** The text with every small vowel drawn anew; every span keeps its place. */
  private static String otherLetters(String text, Random random) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      if (VOWELS.indexOf(other.charAt(i)) >= 0) {
        other.setCharAt(i, VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
    }
    return other.toString();
  }

  private static Attribution again(Attribution each, UnaryOperator<String> own) {
    return new Attribution(
        own.apply(each.id()),
        own.apply(each.document()),
        each.source(),
        each.cue(),
        each.content(),
        each.entity(),
        each.via(),
        each.form(),
        each.stance(),
        each.rule());
  }

  private static Claim again(Claim claim, UnaryOperator<String> own) {
    String attribution = claim.attribution();
    return new Claim(
        own.apply(claim.id()),
        own.apply(claim.document()),
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
        attribution == null ? null : own.apply(attribution),
        claim.confidence(),
        claim.rule());
  }

  private static Link again(Link link, UnaryOperator<String> own) {
    return new Link(
        own.apply(link.from()),
        own.apply(link.to()),
        link.kind(),
        link.directed(),
        link.share(),
        link.basis(),
        link.passages());
  }

  private static Family again(Family family, UnaryOperator<String> own) {
    @Nullable String root = family.root();
    return new Family(
        own.apply(family.id()),
        family.documents().stream().map(own).toList(),
        root == null ? null : own.apply(root));
  }

  private Point again(Point point, UnaryOperator<String> own, UnaryOperator<String> shared) {
    List<Position> positions = point.positions().stream().map(each -> again(each, own)).toList();
    return with(point, shared.apply(point.id()), positions, again(point.explanation(), own));
  }

  private Explanation again(Explanation explanation, UnaryOperator<String> own) {
    return new Explanation(
        explanation.rule(),
        explanation.words(),
        explanation.deciding().stream().map(own).toList(),
        explanation.members().stream().map(member -> again(member, own)).toList());
  }

  private Membership again(Membership member, UnaryOperator<String> own) {
    return new Membership(
        own.apply(member.claim()),
        member.place(),
        member.time(),
        origins(List.of(member.origin()), own).getFirst(),
        member.counting(),
        own.apply(member.first()));
  }

  private Position again(Position position, UnaryOperator<String> own) {
    return new Position(
        position.value(),
        position.claims().stream().map(own).toList(),
        origins(position.origins(), own),
        position.sides(),
        position.documents(),
        position.credibility());
  }

  /** Origins that are pages are those of the round; the others are the same throughout. */
  private List<String> origins(List<String> origins, UnaryOperator<String> own) {
    return origins.stream()
        .map(id ->
            sample.documents().stream().anyMatch(page -> page.id().equals(id)) ? own.apply(id) : id)
        .toList();
  }

  private Event again(Event event, UnaryOperator<String> own, UnaryOperator<String> shared) {
    String point = event.point();
    return new Event(
        event.start(),
        event.end(),
        event.type(),
        event.summary(),
        event.place(),
        event.claims().stream().map(own).toList(),
        origins(event.origins(), own),
        point == null ? null : shared.apply(point));
  }

  private static Spell again(Spell spell, UnaryOperator<String> own) {
    List<String> claims = spell.claims().stream().map(own).toList();
    return new Spell(
        spell.place(), spell.holder(), spell.start(), spell.end(), spell.status(), claims);
  }

  private static Point with(
      Point point, String id, List<Position> positions, Explanation explanation) {
    return new Point(
        id,
        point.question(),
        point.kind(),
        point.place(),
        point.time(),
        positions,
        point.status(),
        point.best(),
        point.low(),
        point.high(),
        point.conservative(),
        point.againstInterest(),
        explanation);
  }

  private static Point joined(Point one, Point other) {
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < one.positions().size(); i++) {
      positions.add(joined(one.positions().get(i), other.positions().get(i)));
    }
    return with(one, one.id(), positions, joined(one.explanation(), other.explanation()));
  }

  private static Explanation joined(Explanation one, Explanation other) {
    return new Explanation(
        one.rule(),
        one.words(),
        joined(one.deciding(), other.deciding()),
        joined(one.members(), other.members()));
  }

  private static Position joined(Position one, Position other) {
    return new Position(
        one.value(),
        joined(one.claims(), other.claims()),
        one.origins(),
        one.sides(),
        one.documents() + other.documents(),
        one.credibility());
  }

  private static Event joined(Event one, Event other) {
    return new Event(
        one.start(),
        one.end(),
        one.type(),
        one.summary(),
        one.place(),
        joined(one.claims(), other.claims()),
        one.origins(),
        one.point());
  }

  private static Spell joined(Spell one, Spell other) {
    return new Spell(
        one.place(),
        one.holder(),
        one.start(),
        one.end(),
        one.status(),
        joined(one.claims(), other.claims()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
