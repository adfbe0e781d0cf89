package org.stemma.actor;

/** What a name that was found in a list stands for. */
sealed interface Naming {

  /** An actor of the lexicon. */
  record Known(ActorLexicon.Entry entry) implements Naming {}

  /** A country by its name. */
  record State(Country country) implements Naming {}

  /** A country by its adjective. */
  record Adjective(Country country) implements Naming {}

  /** A country's capital. */
  record Capital(Country country) implements Naming {}
}
