package org.stemma.page;

import java.util.List;
import java.util.Locale;

/**
 * What a page's markup carries that costs the parser much and holds nothing of a report: the
 * insides of scripts and styles, and tables without end. It is taken out before the page is parsed.
 */
final class Ballast {

  /** Pages laid out with tables nest a dozen of them, and may leave some open. */
  private static final int MOST_TABLES = 300;

  /** The bit that parts small ASCII letters from capitals. */
  private static final int TO_LOWER_CASE = 0x20;

  private static final String TABLE = "<table";
  private static final String TABLE_END = "</table";

  /** Tags of elements whose insides are code. */
  private static final List<String> CODE = List.of("<script", "<style");

  /** Types of scripts that hold what a page says of itself name it. */
  private static final String LINKED_DATA = "json";

  private final String markup;
  private final StringBuilder kept = new StringBuilder();
  private int copied;

  private Ballast(String markup) {
    this.markup = markup;
  }

  /**
   * The markup without it. Behind more open tables than any page has, nothing is left: the parser's
   * time grows with the square of their number.
   */
  static String off(String markup) {
    return new Ballast(markup).off();
  }

  private String off() {
    int tables = 0;
    int end = markup.length();
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      tables += isAt(TABLE, at) ? 1 : isAt(TABLE_END, at) ? -1 : 0;
      if (tables > MOST_TABLES) {
        end = at;
        break;
      }
      at = behindCode(at);
    }
    return copied == 0 ? markup.substring(0, end) : kept.append(markup, copied, end).toString();
  }

  /** Whether a tag stands at a place; its first letter tells most of the others apart. */
  private boolean isAt(String tag, int at) {
    return at + tag.length() <= markup.length()
        && (markup.charAt(at + 1) | TO_LOWER_CASE) == tag.charAt(1)
        && markup.regionMatches(true, at, tag, 0, tag.length());
  }

  /** Whether a tag opens at a place, and not one whose name goes on. */
  private boolean isTag(String tag, int at) {
    int end = at + tag.length();
    return isAt(tag, at)
        && end < markup.length()
        && (markup.charAt(end) <= ' ' || markup.charAt(end) == '>');
  }

  /** Takes out the code of the element that may open at a place; where to look on. */
  private int behindCode(int at) {
    for (String tag : CODE) {
      if (isTag(tag, at)) {
        int start = tagEnd(at);
        int end = start < 0 ? -1 : codeEnd(start, tag);
        if (end > start && !isLinkedData(at, start)) {
          kept.append(markup, copied, start);
          copied = end;
          return end;
        }
      }
    }
    return at;
  }

  /** Where the tag that opens at a place has ended; -1 where that is not plain to see. */
  private int tagEnd(int open) {
    char quote = 0;
    for (int at = open + 1; at < markup.length() && markup.charAt(at) != '<'; at++) {
      char c = markup.charAt(at);
      if (quote == 0 && c == '>') {
        return at + 1;
      }
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return -1;
  }

  /**
   * Where the code that begins at a place ends; -1 where other code or a comment begins or ends in
   * it, for then the tag before it may be no tag but stand in a comment, a title or an attribute.
   */
  private int codeEnd(int start, String tag) {
    String closing = "</" + tag.substring(1);
    for (int at = markup.indexOf('<', start); at >= 0; at = markup.indexOf('<', at + 1)) {
      if (isAt(closing, at)) {
        return markup.indexOf("-->", start, at) < 0 ? at : -1;
      }
      if (isAt(tag, at) || isAt("<!--", at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isLinkedData(int open, int end) {
    return markup.substring(open, end).toLowerCase(Locale.ROOT).contains(LINKED_DATA);
  }
}
