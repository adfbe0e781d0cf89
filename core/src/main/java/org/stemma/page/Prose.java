package org.stemma.page;

import java.util.regex.Pattern;

/** Tells running text from labels and headings, by its shape. */
final class Prose {

  /** A line of this many words that ends like a sentence is running text. */
  private static final int FEWEST_WORDS = 8;

  /** A line of this many words with function words is running text however it ends. */
  private static final int SURE_WORDS = 30;

  /** Running text seldom has fewer function words than this. */
  private static final double FUNCTION_SHARE = 0.12;

  private static final int SHORT_SENTENCE = 4;

  /** Marks that end sentences, in all scripts. */
  private static final String MARKS = ".!?…。！？｡؟۔।॥։።";

  private static final String CLOSING = "\"'\u201d\u2019\u00bb\u00ab\u201c\u2018)]」』）】》";

  /** Marks that let a line pass for a sentence by themselves. */
  private static final String SURE_ENDS = ":：\u201d\"」』";

  /** Where a sentence begins behind another. */
  static final Pattern SENTENCE_START = Pattern.compile("(?<=[.!?][\"”]? )(?=[\"“\\p{Lu}\\d])");

  private Prose() {}

  /** Whether a cleaned line is running text. */
  static boolean is(String line) {
    int words = Characters.words(line);
    if (words < FEWEST_WORDS) {
      return false;
    }
    if (isSentence(line)) {
      return FunctionWords.areIn(line) || Characters.isMostlyForeign(line);
    }
    return words >= SURE_WORDS
        && FunctionWords.shareOfAnyLanguage(line) >= FUNCTION_SHARE
        && !Characters.isMostlyForeign(line);
  }

  /** Whether a line is a sentence too short to be known for running text on its own. */
  static boolean isShortSentence(String line) {
    return Characters.words(line) >= SHORT_SENTENCE
        && isSentence(line)
        && isCapitalised(line)
        && !Furniture.is(line)
        && !Captions.is(line)
        && !Credits.isCreditLine(line);
  }

  /** Whether a word begins with a capital or a digit. */
  static boolean isCapitalised(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
  }

  /** Whether a line ends like a sentence. */
  static boolean isSentence(String line) {
    int last = line.length() - 1;
    if (last < 0 || line.endsWith("...")) {
      return false;
    }
    if (SURE_ENDS.indexOf(line.charAt(last)) >= 0) {
      return true;
    }
    while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && MARKS.indexOf(line.charAt(last)) >= 0;
  }
}
