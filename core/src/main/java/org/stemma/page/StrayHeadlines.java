package org.stemma.page;

import java.util.Set;
import org.stemma.text.Lexicon;

/**
 * Cuts the headlines of other stories out of a report whose lines were run together: long runs of
 * capitalised words that begin a sentence without being one.
 */
final class StrayHeadlines {

  /** A headline has at least this many words. */
  private static final int FEWEST_WORDS = 9;

  /** This share of its words is capitalised. */
  private static final double CAPITALISED = 0.75;

  private static final String ENDS = ".!?,;:";

  /** Small words that headlines do not capitalise. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
          "as", "after", "over", "near", "vs", "amid", "into", "al", "el", "ez", "de", "via",
          "against");

  /** Words that begin sentences. */
  private static final Set<String> OPENERS =
      Set.copyOf(Lexicon.words(StrayHeadlines.class, "sentence-openers.txt"));

  private StrayHeadlines() {}

  static String cut(String text) {
    StringBuilder kept = new StringBuilder();
    for (String sentence : Prose.SENTENCE_START.split(text, -1)) {
      kept.append(sentence.substring(headlineEnd(sentence)));
    }
    return kept.toString().strip();
  }

  static boolean isOpener(String word) {
    return OPENERS.contains(word);
  }

  /** Length of the headline that a sentence begins with; 0 where it begins with none. */
  private static int headlineEnd(String sentence) {
    String[] words = sentence.split(" ", -1);
    int run = run(words);
    boolean isWhole = run == words.length;
    int opener = isWhole ? run : opener(words, run);
    return opener >= FEWEST_WORDS && isHeadline(words, opener)
        ? length(words, opener, sentence)
        : 0;
  }

  /** Words at the front that a headline may be made of. */
  private static int run(String[] words) {
    int run = 0;
    while (run < words.length
        && (Prose.isCapitalised(words[run]) || SMALL.contains(words[run]))
        && ENDS.indexOf(words[run].charAt(words[run].length() - 1)) < 0) {
      run++;
    }
    return run;
  }

  /** The last word of the run that may begin the sentence behind the headline. */
  private static int opener(String[] words, int run) {
    for (int i = Math.min(run, words.length - 1); i >= FEWEST_WORDS; i--) {
      if (OPENERS.contains(words[i])) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isHeadline(String[] words, int end) {
    int capitalised = 0;
    for (int i = 0; i < end; i++) {
      capitalised += Prose.isCapitalised(words[i]) ? 1 : 0;
    }
    return capitalised >= CAPITALISED * end;
  }

  private static int length(String[] words, int count, String sentence) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      length += words[i].length() + 1;
    }
    return Math.min(length, sentence.length());
  }
}
