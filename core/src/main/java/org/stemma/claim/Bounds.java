package org.stemma.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/** The words around a number that bound it: over, at least, up to, some, or more. */
final class Bounds {

  /** "in the region of" has four words. */
  private static final int LONGEST = 5;

  private static final Map<String, Kind> BEFORE = phrases("before");
  private static final Map<String, Kind> AFTER = phrases("after");

  private Bounds() {}

  /** What a bound says of its number. */
  enum Kind {
    /** That many and up. */
    FLOOR,
    /** At most that many. */
    CEILING,
    /** Approximately that many. */
    ABOUT
  }

  /** A bound and the tokens that it takes. */
  record Found(Kind kind, int start, int end) {}

  private static Map<String, Kind> phrases(String side) {
    Map<String, Kind> phrases = new HashMap<>();
    for (List<String> row : Lexicon.rows(Bounds.class, "bounds.tsv")) {
      if (row.get(1).equals(side)) {
        phrases.put(row.get(0), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(phrases);
  }

  /** The longest bound that ends before a token. */
  static @Nullable Found before(Sentence sentence, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      Kind kind = BEFORE.get(words(sentence, end - length, end));
      if (kind != null) {
        return new Found(kind, end - length, end);
      }
    }
    return null;
  }

  /** The longest bound that begins at a token. */
  static @Nullable Found after(Sentence sentence, int start) {
    for (int length = Math.min(LONGEST, sentence.size() - start); length > 0; length--) {
      Kind kind = AFTER.get(words(sentence, start, start + length));
      if (kind != null) {
        return new Found(kind, start, start + length);
      }
    }
    return null;
  }

  private static String words(Sentence sentence, int start, int end) {
    String[] words = new String[end - start];
    Arrays.setAll(words, i -> sentence.lower(start + i));
    return String.join(" ", words);
  }
}
