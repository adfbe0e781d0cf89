package org.stemma.lineage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One number for each word, the same for all spellings that differ only in case, accents,
 * apostrophes and thousands separators. Two words of one language seldom meet in a number, and runs
 * of words, which are what is compared, do not.
 */
final class WordKeys {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019]");

  /** Characters below are folded without a table. */
  private static final char ASCII = 128;

  private static final long SEED = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private WordKeys() {}

  /** The number of the word at a place in a text. */
  static int of(String text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return of(fold(text.substring(start, end)));
      }
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      }
    }
    return mixed(hash);
  }

  /** The number of a folded word. */
  static int of(String folded) {
    long hash = SEED;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  private static int mixed(long hash) {
    return (int) (Postings.mix(hash) >>> Integer.SIZE);
  }

  /** The numbers of folded words, as a set. */
  static Counts setOf(List<String> words) {
    Counts set = new Counts();
    words.forEach(word -> set.add(of(fold(word))));
    return set;
  }

  /** The form of a word in which spellings meet. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean isPlain = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      isPlain &= c < ASCII;
      if (Character.isLetterOrDigit(c) || c >= ASCII) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return isPlain ? folded.toString() : foldMarks(folded.toString());
  }

  private static String foldMarks(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return QUOTES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
