package org.stemma.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of an element that may be short; stops early where it is not. */
final class ShortText implements NodeFilter {

  private final StringBuilder text = new StringBuilder();
  private final int limit;

  private ShortText(int limit) {
    this.limit = limit;
  }

  /** The clean text of an element, or nothing where it has more characters than the limit. */
  static String of(Element element, int limit) {
    ShortText text = new ShortText(limit * 2);
    element.filter(text);
    String clean = Characters.clean(text.text.toString());
    return clean.length() > limit ? "" : clean;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element && ProseWeight.isBlock(element)) {
      text.append(' ');
    }
    return text.length() > limit ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
