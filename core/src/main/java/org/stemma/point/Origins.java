package org.stemma.point;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.lineage.FamilyTree;
import org.stemma.point.Membership.Counting;
import org.stemma.text.Document;
import org.stemma.text.NameKey;

/**
 * Tells on whose word a claim rests: the innermost speaker of its chain, or for what a page says
 * itself the agency credited by the page that first had the words, else that page's outlet, else
 * the one to whom alone its sources speak, else the page.
 *
 * <p>Two origins are of one body where the cast says so (a ministry and its spokesman), and where
 * both are officials or forces of one party: a government speaks with one voice. Monitors,
 * activists, outlets and witnesses of one side stay apart; their common side is shown.
 */
public final class Origins {

  /** How the cast marks those whom a page does not name. */
  private static final String UNNAMED = "(unnamed)";

  /** So much of a headline is enough to know it by. */
  private static final int TITLE_SHOWN = 48;

  private final Cast cast;
  private final Voices voices;
  private final Hearers hearers;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Actor> byName;
  private final Map<String, Origin> ofDocument = new HashMap<>();
  private final Map<String, Origin> ofSpeaker = new HashMap<>();

  /** Knows the origins of all that these documents say. */
  public Origins(
      List<Document> documents, List<Attribution> attributions, FamilyTree tree, Cast cast) {
    this.cast = cast;
    this.voices = new Voices(documents, tree);
    this.hearers = new Hearers(documents, attributions, cast);
    this.byName = names(cast);
    documents.forEach(document -> this.documents.put(document.id(), document));
  }

  /** The ids of the independent origins of claims, sorted: of actors, or of documents. */
  public List<String> ids(List<Claim> claims) {
    return independent(claims).stream().map(Origin::id).sorted().toList();
  }

  /** Their names for a reader; unsigned pages last, and counted where there are several. */
  public List<String> names(List<Claim> claims) {
    return Origin.names(independent(claims));
  }

  /** One origin for each body, the first by id. */
  private Collection<Origin> independent(List<Claim> claims) {
    Map<String, Origin> byBody = new TreeMap<>();
    for (Claim claim : claims) {
      Origin origin = of(claim);
      byBody.merge(origin.body(), origin, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
    }
    return byBody.values();
  }

  Origin of(Claim claim) {
    List<String> sources = claim.sources();
    String speaker = sources.isEmpty() ? null : sources.get(sources.size() - 1);
    if (speaker != null && cast.has(speaker)) {
      Actor actor = original(cast.actor(speaker), claim);
      return ofSpeaker.computeIfAbsent(actor.id(), id -> speaker(actor));
    }
    return ofDocument.computeIfAbsent(first(claim), this::voice);
  }

  /** Who has no name is another on each page, but on a copy it is the one of the original. */
  private Actor original(Actor actor, Claim claim) {
    String first = first(claim);
    if (!actor.name().endsWith(UNNAMED) || first.equals(claim.document())) {
      return actor;
    }
    return cast.mentions(first).stream()
        .map(mention -> cast.actor(mention.actor()))
        .filter(other -> other.name().equals(actor.name()))
        .findFirst()
        .orElse(actor);
  }

  /** The id of the document that first had the words of a claim, as far as the tree tells. */
  String first(Claim claim) {
    return voices.voice(claim.document(), claim.evidence().get(0));
  }

  private Origin speaker(Actor actor) {
    String name = Naming.phrase(actor);
    if (speaksForParty(actor) && actor.side() != null) {
      return new Origin(
          actor.id(), "party " + actor.side(), actor.side(), name, Counting.PARTY_VOICE);
    }
    String body = cast.body(actor.id()).id();
    Counting counting = body.equals(actor.id()) ? Counting.SPEAKER : Counting.PART_OF_BODY;
    return new Origin(actor.id(), body, actor.side(), name, counting);
  }

  private static boolean speaksForParty(Actor actor) {
    return actor.kind() == Actor.Kind.OFFICIAL || actor.kind() == Actor.Kind.BELLIGERENT;
  }

  /** Every name and alias that is one actor's only; a canonical name goes before an alias. */
  private static Map<String, Actor> names(Cast cast) {
    Map<String, Actor> byName = new HashMap<>();
    for (Actor actor : cast.actors()) {
      byName.putIfAbsent(NameKey.of(actor.name()), actor);
    }
    for (Actor actor : cast.actors()) {
      actor.aliases().forEach(alias -> byName.putIfAbsent(NameKey.of(alias), actor));
    }
    return byName;
  }

  /** A page that nobody signs, by its headline, else by its file. */
  private static String shown(Document document) {
    String title = document.title();
    if (title == null || title.isBlank()) {
      return "the unsigned page " + (document.file() == null ? document.id() : document.file());
    }
    String line = title.strip().replaceAll("\\s+", " ");
    int cut = line.length() <= TITLE_SHOWN ? line.length() : line.lastIndexOf(' ', TITLE_SHOWN);
    String words = line.substring(0, cut < 1 ? TITLE_SHOWN : cut);
    return "the page \"" + words + (words.length() < line.length() ? " ..." : "") + "\"";
  }

  private static Origin unsigned(Document document) {
    String id = document.id();
    return new Origin(id, Origin.UNSIGNED + id, null, shown(document), Counting.UNSIGNED);
  }

  private Origin voice(String id) {
    Document document = documents.get(id);
    if (document == null) {
      return new Origin(id, id, null, id, Counting.UNSIGNED);
    }
    String name = document.outlet();
    for (String agency : document.agencies()) {
      Actor actor = byName.get(NameKey.of(agency));
      if (actor != null) {
        return speaker(actor).as(Counting.AGENCY);
      }
      name = document.agencies().get(0);
    }
    if (name == null) {
      return hearers
          .of(id)
          .map(hearer -> speaker(hearer).as(Counting.HEARER))
          .orElseGet(() -> unsigned(document));
    }
    Actor actor = byName.get(NameKey.of(name));
    Counting counting = document.agencies().isEmpty() ? Counting.OUTLET : Counting.AGENCY;
    return actor != null
        ? speaker(actor).as(counting)
        : new Origin(id, "publisher " + NameKey.of(name), null, name, counting);
  }
}
