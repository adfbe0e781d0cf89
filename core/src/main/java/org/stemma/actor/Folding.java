package org.stemma.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds single words so that their spellings meet: case, accents, apostrophes and stops. */
final class Folding {

  private static final Pattern DROPPED =
      Pattern.compile("[\\p{M}.\\u2018\\u2019\\u201a\\u201b\\u2032\\u02bf\\u02be`']+");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\-\\u2010-\\u2014/]+");

  private Folding() {}

  static String word(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return DROPPED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The folded words of a name, parted at blanks and hyphens as the tokenizer parts them. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : BREAKS.splitAsStream(name.strip()).toList()) {
      String folded = word(part);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }

  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
