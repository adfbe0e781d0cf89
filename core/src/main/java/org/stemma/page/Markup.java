package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads elements of a parsed page; their attributes have names in lower case. */
final class Markup {

  private Markup() {}

  /** An element and all under it, in the order of the page. */
  static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    root.traverse((node, depth) -> {
      if (node instanceof Element element) {
        elements.add(element);
      }
    });
    return elements;
  }

  /** The value of an attribute; empty where the element has none of this name. */
  static String attribute(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  static boolean has(Element element, String attribute) {
    return element.attributesSize() > 0 && element.attributes().hasKey(attribute);
  }

  static boolean is(Element element, String tag) {
    return element.normalName().equals(tag);
  }

  /** Whether one of the words of an attribute is the given one, in whatever case. */
  static boolean hasWord(Element element, String attribute, String word) {
    String value = attribute(element, attribute);
    int at = 0;
    while (at + word.length() <= value.length()) {
      int end = wordEnd(value, at);
      if (end - at == word.length() && value.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** Where the word that begins at a place ends. */
  static int wordEnd(String value, int from) {
    int end = from;
    while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
      end++;
    }
    return end;
  }
}
