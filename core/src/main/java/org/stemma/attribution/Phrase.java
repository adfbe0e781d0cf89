package org.stemma.attribution;

import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Words that name someone or something: a noun phrase or a pronoun.
 *
 * @param sentence the sentence that it stands in
 * @param head index of the word that heads it
 * @param first index of its first word
 * @param last index of its last word
 */
record Phrase(Sentence sentence, int head, int first, int last) {

  Phrase {
    if (first > head || head > last) {
      throw new IllegalArgumentException(
          "the head " + head + " is not in [" + first + ", " + last + "]");
    }
  }

  Span span() {
    return sentence.spanOf(first, last);
  }

  Token headToken() {
    return sentence.token(head);
  }

  boolean isPronoun() {
    return headToken().isPronoun();
  }
}
