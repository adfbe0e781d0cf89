package org.stemma.page;

import java.text.Normalizer;
import java.util.Locale;

/** Cleans characters: what cannot be seen goes, white space becomes single, the rest stays. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final char FIRST_BEYOND_LATIN = 0x370;
  private static final char FIRST_UNSPACED = 0xe00;
  private static final byte SEEN = 0;
  private static final byte SPACE = 1;
  private static final byte DROPPED = 2;
  private static final byte HALF = 3;
  private static final byte[] KINDS = kinds();

  private Characters() {}

  /**
   * A line without control, zero-width, bidirectional and unpaired surrogate characters, with each
   * run of white space made one space.
   */
  static String clean(CharSequence line) {
    StringBuilder clean = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      byte kind = KINDS[c];
      if (kind == SPACE) {
        gap = true;
      } else if (kind == SEEN || (kind == HALF && isPaired(line, i))) {
        if (gap && !clean.isEmpty()) {
          clean.append(' ');
        }
        gap = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /**
   * What {@link #clean} does with each character; the halves of pairs depend on their neighbour.
   */
  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind((char) i);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
      return SPACE;
    }
    if (Character.isSurrogate(c)) {
      return HALF;
    }
    boolean dropped =
        Character.getType(c) == Character.FORMAT
            || Character.isISOControl(c)
            || c == '\uFFFE'
            || c == '\uFFFF';
    return dropped ? DROPPED : SEEN;
  }

  private static boolean isPaired(CharSequence line, int at) {
    return Character.isHighSurrogate(line.charAt(at))
        ? at + 1 < line.length() && Character.isLowSurrogate(line.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(line.charAt(at - 1));
  }

  static boolean isSpace(char c) {
    return KINDS[c] == SPACE;
  }

  /** Whether {@link #clean} keeps a character; the halves of pairs count as kept. */
  static boolean isSeen(char c) {
    return KINDS[c] == SEEN || KINDS[c] == HALF;
  }

  /** Lower case, letters and digits parted by single spaces: for telling whether lines agree. */
  static String fold(String line) {
    String plain = normalized(line).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isOfWord(c)) {
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

  /** Whether a character in lower case is kept where lines are compared. */
  private static boolean isOfWord(char c) {
    return c < FIRST_BEYOND_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String normalized(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= FIRST_BEYOND_ASCII) {
        return Normalizer.normalize(line, Normalizer.Form.NFKD);
      }
    }
    return line;
  }

  private static boolean isSilent(char c) {
    return c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '`'
        || c == REPLACEMENT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Number of words of a cleaned line. In scripts that put no space between words two characters
   * count as one.
   */
  static int words(String line) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= FIRST_UNSPACED && isUnspaced(c)) {
        unspaced++;
        inWord = false;
        continue;
      }
      boolean space = c == ' ';
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words + (unspaced + 1) / 2;
  }

  /** Thai, Lao, Burmese, Khmer, Chinese and Japanese letters. */
  private static boolean isUnspaced(char c) {
    return c <= '\u0eff'
        || (c >= '\u1000' && c <= '\u109f')
        || (c >= '\u1780' && c <= '\u17ff')
        || (c >= '\u3040' && c <= '\u30ff')
        || (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\uf900' && c <= '\ufaff');
  }

  /** Whether most letters of a line are of another script than the Latin one. */
  static boolean isMostlyForeign(String line) {
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        foreign += c >= FIRST_BEYOND_LATIN && (c < '\u1e00' || c > '\u1eff') ? 1 : 0;
      }
    }
    return foreign * 2 > letters;
  }
}
