package org.stemma.actor;

import java.util.Set;

/**
 * A common noun that stands for actors.
 *
 * @param natures what it may point back to, empty where it makes an actor of its own
 * @param institution the body of a state that its bearer belongs to, empty where that depends
 */
record Calling(String noun, Role role, Actor.Kind kind, Set<Nature> natures, String institution) {

  /** What a noun does in a text. */
  enum Role {
    /** Holder of an office or profession: minister, spokesman, journalist. */
    OFFICE,
    /** Anyone: resident, witness, evacuee. */
    HUMAN,
    /** Relative: husband. */
    KIN,
    /** Whom a page calls militants or fighters. */
    ARMED,
    /** Whom a page calls rebels or the opposition. */
    OPPOSITION,
    /** A kind of body: group, ministry, agency. */
    BODY,
    /** What someone issues: statement, video. */
    STATEMENT
  }

  boolean is(Role other) {
    return role == other;
  }
}
