package org.stemma.point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.text.Document;
import org.stemma.text.NameKey;

/**
 * Tells on whose word a claim rests: the innermost speaker of its chain, or for what a page says
 * itself the agency that the root of its family credits, else the outlet, else that document.
 *
 * <p>Two origins are of one body where the cast says so (a ministry and its spokesman), and where
 * both are officials or forces of one party: a government speaks with one voice. Monitors,
 * activists, outlets and witnesses of one side stay apart; their common side is shown.
 */
public final class Origins {

  private final Cast cast;
  private final Map<String, Origin> ofDocument = new HashMap<>();
  private final Map<String, Origin> ofSpeaker = new HashMap<>();

  /** Knows the origins of all that these documents say. */
  public Origins(List<Document> documents, FamilyTree tree, Cast cast) {
    this.cast = cast;
    Map<String, Document> byId = new TreeMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    Map<String, Actor> byName = names(cast);
    for (Document document : byId.values()) {
      ofDocument.put(document.id(), voice(tree.familyOf(document.id()), byId, byName));
    }
  }

  /** The id of the origin of a claim: of an actor, or of a document. */
  public String id(Claim claim) {
    return of(claim).id();
  }

  /** The name of the origin of a claim, for a reader. */
  public String name(Claim claim) {
    return of(claim).name();
  }

  Origin of(Claim claim) {
    List<String> sources = claim.sources();
    String speaker = sources.isEmpty() ? null : sources.get(sources.size() - 1);
    if (speaker != null && cast.has(speaker)) {
      return ofSpeaker.computeIfAbsent(speaker, id -> speaker(cast.actor(id)));
    }
    Origin voice = ofDocument.get(claim.document());
    return voice != null
        ? voice
        : new Origin(claim.document(), claim.document(), null, claim.document());
  }

  private Origin speaker(Actor actor) {
    return new Origin(actor.id(), body(actor), actor.side(), actor.name());
  }

  private String body(Actor actor) {
    Actor body = cast.body(actor.id());
    return speaksForParty(actor) && actor.side() != null ? "party " + actor.side() : body.id();
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

  private Origin voice(Family family, Map<String, Document> byId, Map<String, Actor> byName) {
    String root = family.root() == null ? family.documents().get(0) : family.root();
    Actor agency = agency(root, family, byId, byName);
    if (agency != null) {
      return speaker(agency);
    }
    Document document = byId.get(root);
    Actor outlet =
        document == null || document.outlet() == null
            ? null
            : byName.get(NameKey.of(document.outlet()));
    return outlet != null
        ? speaker(outlet)
        : new Origin(root, "family " + family.id(), null, title(root, document));
  }

  /** The agency that the root credits, else the first that a member of the family credits. */
  private static @Nullable Actor agency(
      String root, Family family, Map<String, Document> byId, Map<String, Actor> byName) {
    Actor credited = agency(byId.get(root), byName);
    for (String member : family.documents()) {
      if (credited != null) {
        return credited;
      }
      credited = agency(byId.get(member), byName);
    }
    return credited;
  }

  private static @Nullable Actor agency(@Nullable Document document, Map<String, Actor> byName) {
    if (document == null) {
      return null;
    }
    return document.agencies().stream()
        .map(name -> byName.get(NameKey.of(name)))
        .filter(actor -> actor != null)
        .findFirst()
        .orElse(null);
  }

  private static String title(String id, @Nullable Document document) {
    if (document == null) {
      return id;
    }
    return document.outlet() != null ? document.outlet() : "the page " + document.id();
  }
}
