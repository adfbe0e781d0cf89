package org.stemma.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts or speaks, under one name.
 *
 * @param id unique in a collection, made of the name
 * @param name canonical name
 * @param aliases other names and descriptions, those of the pages and those of the lexicon
 * @param kind what it is
 * @param side the party that it belongs to or speaks for, by name; null where none is known
 * @param partOf id of the body that it belongs to: a spokesman's ministry, an agency's owner
 */
public record Actor(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    @Nullable String side,
    @Nullable String partOf) {

  public Actor {
    aliases = List.copyOf(aliases);
  }

  /** What an actor is. */
  public enum Kind {
    OUTLET,
    AGENCY,
    OFFICIAL,
    BELLIGERENT,
    MONITOR,
    ACTIVIST,
    EXPERT,
    POLITICIAN,
    WITNESS,
    ANONYMOUS,
    ORGANISATION,
    PERSON
  }
}
