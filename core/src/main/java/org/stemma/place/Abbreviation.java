package org.stemma.place;

import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * An abbreviated division in a sentence: "Ga." in "Macon, Ga.", "W.Va.", "TX" in "Waco, TX".
 *
 * @param of what it stands for
 * @param end index after the last token
 * @param span the characters, with the full stop that ends the sentence too
 */
record Abbreviation(KnownPlaces.Abbreviated of, int end, Span span) {

  /** Postal codes have two letters, and are words and names elsewhere. */
  private static final int POSTAL = 2;

  /** The abbreviation that begins with a token, null where none does. */
  static @Nullable Abbreviation at(Sentence sentence, int first) {
    if (!Run.isCapital(sentence, first)) {
      return null;
    }
    String word = sentence.token(first).word();
    boolean isStopped =
        first + 1 < sentence.size()
            && sentence.token(first + 1).word().equals(".")
            && sentence.token(first + 1).span().start() == sentence.token(first).span().end();
    Abbreviation whole = of(sentence, first, word, first + 1);
    return whole == null && isStopped ? of(sentence, first, word + ".", first + 2) : whole;
  }

  private static @Nullable Abbreviation of(Sentence sentence, int first, String word, int end) {
    KnownPlaces.Abbreviated of = KnownPlaces.abbreviation(word);
    if (of == null || !(isUnmistakable(word) || isAfterTown(sentence, first))) {
      return null;
    }
    return new Abbreviation(of, end, sentence.spanOf(first, end - 1));
  }

  /** "W.Va.", "N.S.W.", "NSW"; "B.C." is also a date's. */
  private static boolean isUnmistakable(String word) {
    String letters = word.replace(".", "");
    boolean isDotted = word.indexOf('.') < word.length() - 1 && word.contains(".");
    return (isDotted && !word.equals("B.C.")) || (letters.equals(word) && word.length() > POSTAL);
  }

  private static boolean isAfterTown(Sentence sentence, int first) {
    return sentence.lower(first - 1).equals(",") && Run.isCapital(sentence, first - 2);
  }
}
