package org.stemma.actor;

import org.stemma.text.Span;

/**
 * Words that stand for an actor.
 *
 * @param document id of the document
 * @param span the whole noun phrase or pronoun
 * @param head the word that heads it
 * @param actor id of the actor
 * @param form how the words name it
 */
public record ActorMention(String document, Span span, Span head, String actor, Form form) {

  public ActorMention {
    if (!span.contains(head)) {
      throw new IllegalArgumentException("the head " + head + " is not in the mention " + span);
    }
  }

  /** How words name an actor. */
  public enum Form {
    /** By a name: {@code the Syrian Observatory for Human Rights}, {@code Jay}. */
    NAMED,
    /** By a description that points back or stays unnamed: {@code the group}, {@code a rebel}. */
    DESCRIBED,
    /** By a pronoun. */
    PRONOUN
  }
}
