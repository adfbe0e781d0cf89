package org.stemma.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The running text under each element of a page: the characters of paragraphs that read like
 * sentences, without those of links.
 */
final class ProseWeight implements NodeVisitor {

  /** Shorter paragraphs are labels as often as text. */
  private static final int SHORTEST = 40;

  private static final String MARKS =
      ".,!?;:\u3002\u3001\uff0c\uff01\uff1f\u060c\u061f\u06d4\u0964";

  private static final Set<String> INLINE =
      new HashSet<>(
          List.of(
              "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
              "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike",
              "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "acronym", "nobr"));

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();

  /** Characters since the last block: cleaned, and those of links. */
  private int length;

  private int linked;
  private boolean isAfterSpace;
  private boolean hasMark;
  private int links;

  private ProseWeight() {}

  /** The running text under an element and under each in it, as it stands now. */
  static ProseWeight of(Element root) {
    ProseWeight weight = new ProseWeight();
    root.traverse(weight);
    return weight;
  }

  int under(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** All that was weighed, in the order of the page. */
  List<Element> elements() {
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String own = words.getWholeText();
      count(own);
      linked += links > 0 ? own.length() : 0;
    } else if (node instanceof Element element) {
      elements.add(element);
      if (isInText() && isBlock(element)) {
        flush(element.parent());
      }
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isInText() && isBlock(element)) {
        flush(element);
      }
      Element parent = element.parent();
      Integer own = weights.get(element);
      if (parent != null && own != null) {
        weights.merge(parent, own, Integer::sum);
      }
    }
  }

  /** Whether anything was counted since the last block. */
  private boolean isInText() {
    return length > 0 || linked > 0;
  }

  /** Elements that HTML does not know stand in the line, whatever blocks they may hold. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return !INLINE.contains(name) && name.indexOf('-') < 0;
  }

  /** Counts what would be left of some text if it was cleaned. */
  private void count(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Characters.isSpace(c)) {
        isAfterSpace = length > 0;
      } else if (Characters.isSeen(c)) {
        length += isAfterSpace ? 2 : 1;
        isAfterSpace = false;
        hasMark = hasMark || MARKS.indexOf(c) >= 0;
      }
    }
  }

  /** Gives the text read since the last block to the element that holds it. */
  private void flush(@Nullable Element holder) {
    if (holder != null && length >= SHORTEST && linked * 2 < length && hasMark) {
      weights.merge(nearestBlock(holder), length, Integer::sum);
    }
    length = 0;
    linked = 0;
    isAfterSpace = false;
    hasMark = false;
  }

  private static Element nearestBlock(Element element) {
    Element block = element;
    while (!isBlock(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
