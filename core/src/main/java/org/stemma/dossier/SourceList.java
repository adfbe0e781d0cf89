package org.stemma.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;
import org.stemma.point.Point;
import org.stemma.text.Document;
import org.stemma.text.NameKey;

/**
 * Who of a cast stands in the list of sources: whoever speaks, relays, acts, suffers or publishes,
 * with the bodies and parties that they belong to. A cast also holds everyone whom a page merely
 * mentions; of these a reader learns nothing.
 */
public final class SourceList {

  private final Cast cast;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private SourceList(Cast cast) {
    this.cast = cast;
  }

  /** The actors of the cast that the findings name, in the order of the cast. */
  public static List<Actor> of(
      Cast cast,
      List<Document> documents,
      List<Attribution> attributions,
      List<Claim> claims,
      List<Point> points,
      List<Spell> control) {
    SourceList list = new SourceList(cast);
    documents.forEach(list::publishers);
    attributions.forEach(list::speakers);
    claims.forEach(list::parties);
    points.forEach(list::origins);
    control.forEach(spell -> list.add(spell.holder()));
    return list.actors();
  }

  private void publishers(Document document) {
    document.agencies().forEach(agency -> names.add(NameKey.of(agency)));
    if (document.outlet() != null) {
      names.add(NameKey.of(document.outlet()));
    }
  }

  private void speakers(Attribution attribution) {
    add(attribution.entity());
    attribution.via().forEach(this::add);
  }

  private void parties(Claim claim) {
    add(claim.actor());
    add(claim.target());
    claim.sources().forEach(this::add);
  }

  private void origins(Point point) {
    point.againstInterest().forEach(this::add);
    point.positions().forEach(position -> position.origins().forEach(this::add));
  }

  private void add(@Nullable String id) {
    if (id != null && cast.has(id)) {
      ids.add(id);
    }
  }

  private List<Actor> actors() {
    cast.actors().stream().filter(this::publishes).forEach(actor -> add(actor.id()));
    for (String id : List.copyOf(ids)) {
      bodies(cast.actor(id));
    }
    Set<String> sides = new HashSet<>();
    ids.forEach(id -> sides.add(cast.actor(id).side()));
    List<Actor> listed = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      if (ids.contains(actor.id()) || sides.contains(actor.name())) {
        listed.add(actor);
      }
    }
    return List.copyOf(listed);
  }

  private boolean publishes(Actor actor) {
    return names.contains(NameKey.of(actor.name()))
        || actor.aliases().stream().anyMatch(alias -> names.contains(NameKey.of(alias)));
  }

  private void bodies(Actor actor) {
    String body = actor.partOf();
    while (body != null && ids.add(body)) {
      body = cast.actor(body).partOf();
    }
  }
}
