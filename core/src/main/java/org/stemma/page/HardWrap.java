package org.stemma.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rejoins text that was wrapped at a fixed width, as mail and old agency feeds are. A line was
 * wrapped where the next line's first word would not have fitted on it; lines that end earlier end
 * by themselves.
 */
final class HardWrap {

  /** Texts with longer lines have a line a paragraph. */
  private static final int WIDEST = 110;

  /** Narrower columns are lists and menus. */
  private static final int NARROWEST = 45;

  /** Fewer wrapped lines may be chance. */
  private static final int FEWEST = 5;

  /** The share of the line breaks inside paragraphs that are wraps, in wrapped text. */
  private static final double SHARE = 0.6;

  private HardWrap() {}

  /** The lines, wrapped ones rejoined where the text is wrapped; blank lines part paragraphs. */
  static List<String> join(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    if (width > WIDEST || width < NARROWEST || !isWrapped(lines, width)) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(lines.get(i).strip());
      if (i + 1 == lines.size() || !isWrap(lines.get(i), lines.get(i + 1), width)) {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return joined;
  }

  private static boolean isWrapped(List<String> lines, int width) {
    int wraps = 0;
    int breaks = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        breaks++;
        wraps += isWrap(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return wraps >= FEWEST && wraps >= SHARE * breaks;
  }

  /** Whether the first word of the next line would not have fitted on a line. */
  private static boolean isWrap(String line, String next, int width) {
    if (line.isBlank() || next.isBlank() || Character.isWhitespace(next.charAt(0))) {
      return false;
    }
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return line.stripTrailing().length() + 1 + word > width;
  }
}
