package org.stemma.cli;

import java.util.regex.Pattern;

/** Makes words that came from pages and file names harmless for a terminal. */
final class Plain {

  /** Controls (escape sequences begin with one), line breaks and marks that reorder text. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private Plain() {}

  /** The words on one line, with a question mark for each character that could do harm. */
  static String line(String words) {
    return HARMFUL.matcher(words).replaceAll("?");
  }
}
