package org.stemma.io.graphml;

/** Words of pages as XML can hold them: characters that XML 1.0 forbids become U+FFFD. */
final class XmlWords {

  private static final int UNKNOWN = 0xFFFD;

  private XmlWords() {}

  static String of(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : UNKNOWN));
    return clean.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
