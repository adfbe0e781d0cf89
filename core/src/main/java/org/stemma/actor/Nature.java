package org.stemma.actor;

/** What pronouns and descriptions may stand for an actor. */
enum Nature {
  /** One human being. */
  PERSON,
  /** Human beings without a body of their own: residents, officials. */
  PEOPLE,
  /** A state or its government. */
  GOVERNMENT,
  /** A ministry or another body of a state that speaks. */
  OFFICE,
  /** A state's armed forces or one of their services. */
  FORCE,
  /** An armed body that is no state's. */
  GROUP,
  /** Who watches a conflict and counts. */
  MONITOR,
  /** A news agency or outlet. */
  MEDIA,
  /** Any other body. */
  BODY,
  /** A film or picture whose maker nobody names. */
  PICTURE,
  /** No actor: a place, which pronouns may stand for as well. */
  PLACE;

  boolean isHuman() {
    return this == PERSON || this == PEOPLE;
  }

  boolean isArmed() {
    return this == FORCE || this == GROUP;
  }
}
