package org.stemma.io.markdown;

import java.util.regex.Pattern;

/**
 * Words of pages as Markdown shows them: as words. Everything that Markdown, or the HTML within it,
 * would take for markup is escaped; line breaks, controls and marks that reorder text become
 * spaces. Wikis and chats make links of bare addresses even where these are escaped, so an
 * invisible word joiner (U+2060) stands in them, and the sign of mail addresses and of calls to
 * people is written in full width.
 */
final class Plainly {

  private static final Pattern BLANK =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What begins markup wherever it stands. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~$&{}]");

  /** What begins a list, a heading or a rule at the beginning of a line. */
  private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([-+#=.)!:])");

  private static final Pattern ADDRESS =
      Pattern.compile("(?<=www)(?=\\.)|(?<=:)(?=//)|(?<=mailto)(?=:)", Pattern.CASE_INSENSITIVE);

  private static final char AT = '\uff20';

  private static final String JOINER = "\u2060";

  private Plainly() {}

  static String words(String words) {
    String line = BLANK.matcher(words).replaceAll(" ").strip();
    String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
    String opened = OPENING.matcher(escaped).replaceFirst("$1\\\\$2");
    return ADDRESS.matcher(opened).replaceAll(JOINER).replace('@', AT);
  }
}
