package org.stemma.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are still being gathered. */
final class Sketch {

  private String name;
  private Actor.Kind kind;
  private Nature nature;
  private @Nullable String side;
  private @Nullable Sketch sideOf;
  private @Nullable Sketch body;
  private @Nullable Country country;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> called = new LinkedHashSet<>();
  private boolean listed;

  Sketch(String name, Actor.Kind kind, Nature nature) {
    this.name = name;
    this.kind = kind;
    this.nature = nature;
  }

  String name() {
    return name;
  }

  Actor.Kind kind() {
    return kind;
  }

  Nature nature() {
    return nature;
  }

  Set<String> aliases() {
    return aliases;
  }

  /** Nouns that pages or the lexicon call it by, in dictionary form. */
  Set<String> called() {
    return called;
  }

  @Nullable Sketch body() {
    return body;
  }

  @Nullable Country country() {
    return country;
  }

  /** Whether the lexicon knows it, so that no page changes its name, kind or body. */
  boolean isListed() {
    return listed;
  }

  /** The side's name, its own body's where it has none of its own. */
  @Nullable String side() {
    Set<Sketch> seen = new LinkedHashSet<>();
    for (Sketch one = this; one != null && seen.add(one); one = one.body) {
      if (one.sideOf != null) {
        return one.sideOf.name;
      }
      if (one.side != null) {
        return one.side;
      }
    }
    return null;
  }

  Sketch rename(String newName) {
    name = newName;
    return this;
  }

  Sketch as(Actor.Kind newKind, Nature newNature) {
    kind = newKind;
    nature = newNature;
    return this;
  }

  Sketch listed() {
    listed = true;
    return this;
  }

  Sketch onSide(String newSide) {
    side = newSide;
    return this;
  }

  Sketch onSideOf(Sketch other) {
    sideOf = other;
    return this;
  }

  /**
   * Makes it part of another, unless it already belongs somewhere or that would run in a circle.
   */
  Sketch partOf(Sketch other) {
    Set<Sketch> seen = new LinkedHashSet<>();
    for (Sketch one = other; one != null && seen.add(one); one = one.body) {
      if (one == this) {
        return this;
      }
    }
    if (body == null) {
      body = other;
    }
    return this;
  }

  Sketch of(Country newCountry) {
    country = newCountry;
    return this;
  }

  Sketch alias(String alias) {
    String clean = alias.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty()) {
      aliases.add(clean);
    }
    return this;
  }
}
