package org.stemma.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Lexicon;

/** Counts the words that running text cannot do without, and menus and lists can. */
final class FunctionWords {

  /** One function word in so many words is enough to know the language by. */
  private static final int MANY = 6;

  /** No word of the lists is longer. */
  private static final int LONGEST_WORD = 24;

  private static final Set<String> ENGLISH =
      new HashSet<>(Lexicon.words(FunctionWords.class, "function-words.txt"));

  /** Those of other languages, each apart. */
  private static final List<Set<String>> OTHERS = others();

  private static final Set<String> ALL = all();

  private FunctionWords() {}

  private static List<Set<String>> others() {
    List<Set<String>> others = new ArrayList<>();
    for (List<String> row : Lexicon.rows(FunctionWords.class, "function-words-other.tsv")) {
      others.add(new HashSet<>(List.of(row.get(1).split(" ", -1))));
    }
    return others;
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>(ENGLISH);
    OTHERS.forEach(all::addAll);
    return all;
  }

  /** Whether a word is an English one. */
  static boolean has(String word) {
    return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a line has any, of whatever language. */
  static boolean areIn(String line) {
    return count(line, ALL, 1) > 0;
  }

  /** Share of the words of a line, in the language that has most of them. */
  static double shareOfAnyLanguage(String line) {
    int words = Characters.words(line);
    int most = count(line, ENGLISH);
    for (Set<String> language : OTHERS) {
      most = most * MANY >= words ? most : Math.max(most, count(line, language));
    }
    return words == 0 ? 0 : (double) most / words;
  }

  /** Share of the words of a line that are English ones. */
  static double share(String line) {
    int words = Characters.words(line);
    return words == 0 ? 0 : (double) count(line, ENGLISH) / words;
  }

  /** How many words of a line are among some. */
  static int count(String line, Set<String> among) {
    return count(line, among, Integer.MAX_VALUE);
  }

  private static int count(String line, Set<String> among, int enough) {
    int count = 0;
    int start = 0;
    while (start < line.length() && count < enough) {
      int space = line.indexOf(' ', start);
      int end = space < 0 ? line.length() : space;
      if (end - start <= LONGEST_WORD
          && among.contains(line.substring(start, end).toLowerCase(Locale.ROOT))) {
        count++;
      }
      start = end + 1;
    }
    return count;
  }
}
