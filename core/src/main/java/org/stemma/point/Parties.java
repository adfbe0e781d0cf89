package org.stemma.point;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;

/** Tells which actors stand for one party, so that an army and its government meet. */
public final class Parties {

  private final Cast cast;
  private final Map<String, String> named = new HashMap<>();

  /** The parties of a cast. */
  public Parties(Cast cast) {
    this.cast = cast;
    for (Actor actor : cast.actors()) {
      named.putIfAbsent(actor.name(), actor.id());
    }
  }

  /** The party that an actor fights or speaks for; empty for no actor. */
  public String party(@Nullable String actor) {
    if (actor == null) {
      return "";
    }
    if (!cast.has(actor)) {
      return actor;
    }
    String side = cast.actor(actor).side();
    return side != null ? side : cast.body(actor).name();
  }

  /** Whether an actor may hold a place: a crowd may fill one and an outlet tell of it. */
  boolean canHold(@Nullable String actor) {
    if (actor == null || !cast.has(actor) || cast.actor(actor).side() != null) {
      return true;
    }
    return switch (cast.actor(actor).kind()) {
      case OUTLET, AGENCY, MONITOR, EXPERT, WITNESS -> false;
      case OFFICIAL, BELLIGERENT, ACTIVIST, POLITICIAN, ANONYMOUS, ORGANISATION, PERSON -> true;
    };
  }

  /** The id of the actor of a name; null where none bears it. */
  public @Nullable String named(String name) {
    return named.get(name);
  }

  /** Whether a page tells only what kind of fighters they are: "militants". */
  public boolean isNameless(@Nullable String actor) {
    if (actor == null || !cast.has(actor)) {
      return false;
    }
    String name = cast.actor(actor).name();
    String side = cast.actor(actor).side();
    return (side == null || side.equals(name))
        && Crowds.areFighters(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The actor who bears the party's name, the actor itself where there is none. */
  public String leader(String actor) {
    return named.getOrDefault(party(actor), cast.has(actor) ? cast.body(actor).id() : actor);
  }
}
