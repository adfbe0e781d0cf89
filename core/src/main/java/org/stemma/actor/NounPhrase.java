package org.stemma.actor;

import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * A noun phrase without what follows its head, or a pronoun.
 *
 * @param first first token, a determiner where there is one
 * @param core first token after determiners
 * @param head the token that heads it
 * @param last last token: the head, or the end of a name that goes on after it ("Ministry of
 *     Defence")
 * @param owner index of the first token of the phrase that owns it ("Syria's" in "Syria's army"),
 *     -1 where there is none
 */
record NounPhrase(Sentence sentence, int first, int core, int head, int last, int owner) {

  /** A phrase that ends with its head. */
  static NounPhrase upTo(Sentence sentence, int first, int core, int head, int owner) {
    return new NounPhrase(sentence, first, core, head, head, owner);
  }

  /** The same phrase cut short at an earlier head. */
  NounPhrase cutAt(int newHead) {
    return new NounPhrase(sentence, first, core, newHead, newHead, owner);
  }

  NounPhrase reaching(int newLast) {
    return new NounPhrase(sentence, first, core, head, newLast, owner);
  }

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

  /** From the owner or determiner to the end. */
  Span span() {
    return sentence.spanOf(owner >= 0 ? owner : first, last);
  }

  /** The words without owner and determiners. */
  String words(String text) {
    return sentence.spanOf(core, last).in(text);
  }

  /** The words without owner, determiners, numbers and words of quantity. */
  String plainWords(String text) {
    int from = core;
    while (from < head && isQuantity(from)) {
      from++;
    }
    return sentence.spanOf(from, last).in(text).replaceAll("\\s+", " ");
  }

  private boolean isQuantity(int token) {
    String tag = sentence.token(token).tag();
    return tag.equals("CD")
        || tag.equals("HYPH")
        || tag.equals("VBG")
        || tag.equals("JJR")
        || tag.equals("JJS")
        || tag.startsWith("DT")
        || QUANTITIES.contains(Folding.word(sentence.token(token).word()));
  }

  private static final Set<String> QUANTITIES =
      Set.of(
          "many",
          "few",
          "several",
          "some",
          "other",
          "remaining",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "all",
          "most",
          "various",
          "numerous",
          "certain",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "own",
          "both",
          "countless",
          "nearly",
          "about",
          "around",
          "such",
          "additional",
          "further",
          "last",
          "first");
}
