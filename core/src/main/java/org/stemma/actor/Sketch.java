package org.stemma.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are still being gathered. */
final class Sketch {

  /** As far as titles, pronouns and first names tell. */
  enum Gender {
    MALE,
    FEMALE
  }

  private String name;
  private Actor.Kind kind;
  private Nature nature;
  private @Nullable String side;
  private @Nullable Sketch sideOf;
  private @Nullable Sketch body;
  private @Nullable Country country;
  private @Nullable Gender gender;
  private @Nullable Sketch same;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> called = new LinkedHashSet<>();
  private boolean listed;
  private boolean unnamed;
  private boolean proper;

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
    return body == null ? null : body.actual();
  }

  @Nullable Country country() {
    return country;
  }

  @Nullable Gender gender() {
    return gender;
  }

  /** Whether the lexicon knows it, so that no page changes its name, kind or body. */
  boolean isListed() {
    return listed;
  }

  /** Whether it is one human being whom no page names. */
  boolean isUnnamed() {
    return unnamed;
  }

  /** Whether it has a name of its own, with a capital letter past its first word or throughout. */
  boolean isProper() {
    return listed || proper;
  }

  Sketch proper() {
    proper = true;
    return this;
  }

  /** The actor that this one turned out to be, else itself. */
  Sketch actual() {
    return same == null ? this : same.actual();
  }

  /** The side's name, its body's where it has none of its own; an armed group is its own side. */
  @Nullable String side() {
    Set<Sketch> seen = new LinkedHashSet<>();
    for (Sketch one = this; one != null && seen.add(one); one = one.body()) {
      if (one.sideOf != null) {
        return one.sideOf.name;
      }
      if (one.side != null) {
        return one.side;
      }
      if (one.nature == Nature.GROUP) {
        return one.name;
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

  Sketch unnamed() {
    unnamed = true;
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

  Sketch of(Country newCountry) {
    country = newCountry;
    return this;
  }

  Sketch gender(Gender newGender) {
    if (gender == null) {
      gender = newGender;
    }
    return this;
  }

  /**
   * Makes it part of another, unless it belongs somewhere already or that would run in a circle.
   */
  Sketch partOf(Sketch other) {
    if (body == null && !other.isWithin(this)) {
      body = other;
    }
    return this;
  }

  boolean isWithin(Sketch outer) {
    Set<Sketch> seen = new LinkedHashSet<>();
    for (Sketch one = this; one != null && seen.add(one); one = one.body()) {
      if (one == outer) {
        return true;
      }
    }
    return false;
  }

  Sketch alias(String alias) {
    String clean = alias.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty()) {
      aliases.add(clean);
    }
    return this;
  }

  /** Hands over all that is known of it to the actor that it turned out to be. */
  void turnsOutToBe(Sketch other) {
    if (other.actual() == this) {
      return;
    }
    same = other;
    aliases.forEach(other::alias);
    other.called.addAll(called);
    if (other.kind == Actor.Kind.PERSON) {
      other.kind = kind;
    }
    if (body != null) {
      other.partOf(body);
    }
  }
}
