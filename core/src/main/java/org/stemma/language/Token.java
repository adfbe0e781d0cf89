package org.stemma.language;

import org.stemma.text.Span;

/**
 * A word or mark.
 *
 * @param span where it stands in the document
 * @param word as written
 * @param lemma dictionary form, lower case except for names
 * @param tag Penn Treebank part of speech
 * @param name what kind of name it is part of
 */
public record Token(Span span, String word, String lemma, String tag, Name name) {

  /** Kinds of names that the recogniser tells apart. */
  public enum Name {
    NONE,
    PERSON,
    LOCATION,
    ORGANISATION
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
