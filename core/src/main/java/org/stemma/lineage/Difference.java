package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Where two wordings of one statement differ.
 *
 * @param kind what differs
 * @param from the words of the document that a link comes from; empty where it has none
 * @param to the words of the other; empty where it has none
 */
public record Difference(Kind kind, String from, String to) {

  /** What differs. */
  public enum Kind {
    /** A figure: "up to 300", "more than 400". */
    NUMBER,
    /** A name or its spelling. */
    NAME,
    /** Any other words. */
    WORDS
  }

  /** Words of a statement that are aligned at most: longer ones are no utterance. */
  private static final int LONGEST = 400;

  private static final Counts NUMBERS =
      WordKeys.setOf(
          List.of(
              "one",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "eleven",
              "twelve",
              "dozen",
              "dozens",
              "scores",
              "hundred",
              "hundreds",
              "thousand",
              "thousands",
              "million",
              "millions",
              "half",
              "several",
              "least",
              "most",
              "than",
              "nearly",
              "almost",
              "about",
              "around",
              "some",
              "over",
              "up"));

  /** The differences between the words at two spans, in order. */
  static List<Difference> between(Document from, Span a, Document to, Span b) {
    Wording one = Wording.of(from, a);
    Wording other = Wording.of(to, b);
    if (one.size() > LONGEST || other.size() > LONGEST) {
      return List.of();
    }
    List<Difference> differences = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] shared : Wording.align(one, other)) {
      add(one, i, shared[0], other, j, shared[1], differences);
      i = shared[0] + 1;
      j = shared[1] + 1;
    }
    add(one, i, one.size(), other, j, other.size(), differences);
    return List.copyOf(differences);
  }

  private static void add(
      Wording one,
      int fromA,
      int toA,
      Wording other,
      int fromB,
      int toB,
      List<Difference> differences) {
    if (fromA < toA || fromB < toB) {
      Kind kind = kind(one, fromA, toA, other, fromB, toB);
      differences.add(new Difference(kind, one.words(fromA, toA), other.words(fromB, toB)));
    }
  }

  private static Kind kind(Wording one, int fromA, int toA, Wording other, int fromB, int toB) {
    if (one.hasNumber(fromA, toA) || other.hasNumber(fromB, toB)) {
      return Kind.NUMBER;
    }
    return one.hasName(fromA, toA) || other.hasName(fromB, toB) ? Kind.NAME : Kind.WORDS;
  }

  static boolean isNumber(String word, int key) {
    return Character.isDigit(word.charAt(0)) || NUMBERS.has(key);
  }
}
