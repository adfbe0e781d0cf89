package org.stemma.point;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Whose text a page is that names neither its outlet nor an agency: its sources "told Nordpress",
 * and nobody else, so Nordpress wrote it. Pages of one writer are then one origin and not several.
 */
final class Hearers {

  private static final Set<String> TELLING = Set.of("told", "tells", "tell");

  private final Map<String, Set<String>> heard = new TreeMap<>();
  private final Cast cast;

  Hearers(List<Document> documents, List<Attribution> attributions, Cast cast) {
    this.cast = cast;
    Map<String, Document> unsigned = new TreeMap<>();
    for (Document document : documents) {
      if (document.outlet() == null && document.agencies().isEmpty()) {
        unsigned.put(document.id(), document);
      }
    }
    for (Attribution attribution : attributions) {
      Document page = unsigned.get(attribution.document());
      if (page != null && isTold(attribution.cue(), page) && !attribution.via().isEmpty()) {
        String hearer = attribution.via().get(attribution.via().size() - 1);
        heard.computeIfAbsent(page.id(), id -> new TreeSet<>()).add(publisher(hearer));
      }
    }
  }

  private static boolean isTold(@Nullable Span cue, Document page) {
    return cue != null && TELLING.contains(page.words(cue).strip().toLowerCase(Locale.ROOT));
  }

  /** The one agency or outlet to which the sources of an unsigned page speak. */
  Optional<Actor> of(String document) {
    Set<String> hearers = heard.getOrDefault(document, Set.of());
    return hearers.size() == 1
        ? hearers.stream().map(cast::actor).filter(Hearers::publishes).findFirst()
        : Optional.empty();
  }

  /** Who publishes what an actor hears: a reporter's agency, not the state that owns it. */
  private String publisher(String hearer) {
    Actor actor = cast.actor(hearer);
    String body = actor.partOf();
    return publishes(actor) || body == null || !publishes(cast.actor(body)) ? hearer : body;
  }

  private static boolean publishes(Actor actor) {
    return actor.kind() == Actor.Kind.AGENCY || actor.kind() == Actor.Kind.OUTLET;
  }
}
