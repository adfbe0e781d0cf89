package org.stemma.actor;

import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * A noun phrase without what follows its head, or a pronoun.
 *
 * @param first first token, a determiner where there is one
 * @param core first token after determiners
 * @param head last token
 * @param owner index of the first token of the phrase that owns it ("Syria's" in "Syria's army"),
 *     -1 where there is none
 */
record NounPhrase(Sentence sentence, int first, int core, int head, int owner) {

  Token headToken() {
    return sentence.token(head);
  }

  boolean isPronoun() {
    return headToken().isPronoun();
  }

  boolean isPlural() {
    String tag = headToken().tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** Whether it begins with "a", "an", "one", "another" or "some". */
  boolean isIndefinite() {
    return switch (Folding.word(sentence.token(first).word())) {
      case "a", "an", "one", "another", "some", "any" -> true;
      default -> false;
    };
  }

  boolean isDefinite() {
    return switch (Folding.word(sentence.token(first).word())) {
      case "the", "this", "that", "these", "those", "its", "their", "his", "her" -> true;
      default -> owner >= 0;
    };
  }

  boolean hasOwner() {
    return owner >= 0;
  }

  /** From the owner or determiner to the head. */
  Span span() {
    return sentence.spanOf(owner >= 0 ? owner : first, head);
  }

  /** The words without owner and determiners. */
  String words(String text) {
    return sentence.spanOf(core, head).in(text);
  }
}
