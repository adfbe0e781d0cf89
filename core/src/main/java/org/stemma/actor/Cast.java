package org.stemma.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/** The actors of a collection and where each is mentioned. */
public final class Cast {

  private final List<Actor> actors;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, List<ActorMention>> byDocument = new HashMap<>();

  /** Every mention names one of the actors; so does every {@code partOf}. */
  public Cast(List<Actor> actors, List<ActorMention> mentions) {
    this.actors = List.copyOf(actors);
    for (Actor actor : actors) {
      if (byId.put(actor.id(), actor) != null) {
        throw new IllegalArgumentException("two actors with one id: " + actor.id());
      }
    }
    for (Actor actor : actors) {
      if (actor.partOf() != null && !byId.containsKey(actor.partOf())) {
        throw new IllegalArgumentException(actor.id() + " is part of an unknown " + actor.partOf());
      }
    }
    for (ActorMention mention : mentions) {
      if (!byId.containsKey(mention.actor())) {
        throw new IllegalArgumentException("a mention of no known actor: " + mention);
      }
      byDocument.computeIfAbsent(mention.document(), d -> new ArrayList<>()).add(mention);
    }
    byDocument.values().forEach(list -> list.sort(Comparator.comparing(ActorMention::span)));
  }

  public List<Actor> actors() {
    return actors;
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /**
   * The actor with an id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }

  /** All mentions in a document, in order. */
  public List<ActorMention> mentions(String document) {
    return List.copyOf(byDocument.getOrDefault(document, List.of()));
  }

  /** The longest mention whose head is the word at this span. */
  public Optional<ActorMention> headedBy(String document, Span word) {
    return mentions(document).stream()
        .filter(m -> m.head().equals(word))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  /** The longest mention that lies wholly in a span. */
  public Optional<ActorMention> longestIn(String document, Span span) {
    return mentions(document).stream()
        .filter(m -> span.contains(m.span()))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  /**
   * The outermost body that an actor is part of, itself where it is part of none. Two actors of one
   * body are one origin.
   */
  public Actor body(String id) {
    Set<String> seen = new HashSet<>();
    Actor actor = actor(id);
    while (actor.partOf() != null && seen.add(actor.id())) {
      actor = actor(actor.partOf());
    }
    return actor;
  }
}
