package org.stemma.page;

import java.text.Normalizer;
import java.util.Locale;

/** Cleans characters: what cannot be seen goes, white space becomes single, the rest stays. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * A line without control, zero-width, bidirectional and unpaired surrogate characters, with each
   * run of white space made one space.
   */
  static String clean(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isDropped(line, i)) {
        if (gap && !clean.isEmpty()) {
          clean.append(' ');
        }
        gap = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isDropped(String line, int at) {
    char c = line.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= line.length() || !Character.isLowSurrogate(line.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(line.charAt(at - 1));
    }
    return Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** Lower case, letters and digits parted by single spaces: for telling whether lines agree. */
  static String fold(String line) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      } else if (!isSilent(c)) {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static boolean isSilent(char c) {
    return c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '`'
        || c == REPLACEMENT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Number of words of a cleaned line. */
  static int words(String line) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = line.charAt(i) == ' ';
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }
}
