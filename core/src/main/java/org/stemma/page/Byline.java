package org.stemma.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lines that say who wrote a report. */
final class Byline {

  private static final int LONGEST = 14;

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:by|written by|author:|story by|reported"
              + " by)\\s+(?<who>\\p{Lu}[^|•·]{1,100}?)\\s*(?:[|•·].*)?$",
          Pattern.CASE_INSENSITIVE);

  private Byline() {}

  /** Whether a line says who wrote the report and when: {@code By Ada Bell on 3 May 2019}. */
  static boolean isDated(String line) {
    return FORM.matcher(line).matches() && PublicationLine.is(line);
  }

  /** The names of a byline, or null where the line is none. */
  static @Nullable String of(String line) {
    Matcher matcher = FORM.matcher(line);
    return Characters.words(line) <= LONGEST && matcher.matches() && !Prose.is(line)
        ? matcher.group("who")
        : null;
  }
}
