package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Span;

/** Every mention found and every actor used, until all are known and become the cast. */
final class Register {

  private record Found(
      String document, Span span, Span head, Sketch sketch, ActorMention.Form form) {}

  private final List<Found> found = new ArrayList<>();
  private final Set<Sketch> used = new LinkedHashSet<>();
  private final Map<Sketch, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  void mention(String document, Span span, Span head, Sketch sketch, ActorMention.Form form) {
    found.add(new Found(document, span, head, sketch, form));
    used.add(sketch);
  }

  /** Lists an actor that no text needs to mention: the publisher of a page. */
  void list(Sketch sketch) {
    used.add(sketch);
  }

  Cast cast() {
    Set<Sketch> all = new LinkedHashSet<>();
    for (Sketch sketch : used) {
      for (Sketch one = sketch.actual(); one != null && all.add(one); one = one.body()) {
        id(one);
      }
    }
    List<ActorMention> mentions = new ArrayList<>();
    Set<ActorMention> seen = new HashSet<>();
    for (Found one : found) {
      ActorMention mention =
          new ActorMention(
              one.document(), one.span(), one.head(), id(one.sketch().actual()), one.form());
      if (seen.add(mention)) {
        mentions.add(mention);
      }
    }
    return new Cast(all.stream().map(this::actor).toList(), mentions);
  }

  private Actor actor(Sketch sketch) {
    Sketch body = sketch.body();
    List<String> aliases = new ArrayList<>(sketch.aliases());
    aliases.remove(sketch.name());
    return new Actor(
        id(sketch),
        sketch.name(),
        aliases,
        sketch.kind(),
        sketch.side(),
        body == null ? null : id(body));
  }

  private String id(Sketch sketch) {
    return ids.computeIfAbsent(sketch, this::newId);
  }

  private String newId(Sketch sketch) {
    String slug =
        String.join("-", Folding.words(sketch.name().replaceAll("[^\\p{L}\\p{N} -]", "")));
    String base = slug.isEmpty() ? "actor" : slug;
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
