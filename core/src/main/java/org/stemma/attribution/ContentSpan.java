package org.stemma.attribution;

import java.util.Optional;
import org.stemma.text.Span;

/** Cuts the edges of a content: blanks, the comma before its cue, marks that enclose it. */
final class ContentSpan {

  private ContentSpan() {}

  /** The words from first to last; empty where there are none. */
  static Optional<Span> of(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isLeadingLight(text.charAt(from))) {
      from++;
    }
    while (from < to && isLight(text.charAt(to - 1))) {
      to--;
    }
    if (to > from && text.charAt(to - 1) == '.' && !isAbbreviation(text, from, to)) {
      to--;
    }
    return from < to ? Optional.of(unquoted(text, new Span(from, to))) : Optional.empty();
  }

  /** Only blanks, commas and such between two offsets. */
  static boolean isLight(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isLight(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLight(char c) {
    return Character.isWhitespace(c)
        || c == ','
        || c == ';'
        || c == ':'
        || c == '\u2014'
        || c == '\u2013'
        || c == '-';
  }

  private static boolean isLeadingLight(char c) {
    return isLight(c) || c == '.' || c == ')' || c == ']' || c == '\u2019' || c == '\u201d';
  }

  private static boolean isAbbreviation(String text, int from, int to) {
    return to - from >= 4 && text.charAt(to - 3) == '.' && Character.isLetter(text.charAt(to - 2));
  }

  private static Span unquoted(String text, Span span) {
    String words = span.in(text);
    boolean encloses =
        words.length() > 2
            && isOpening(words.charAt(0))
            && isClosing(words.charAt(words.length() - 1))
            && words.chars().filter(c -> isOpening((char) c) || isClosing((char) c)).count() == 2;
    return encloses ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201c' || c == '\u00ab';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\u00bb';
  }
}
