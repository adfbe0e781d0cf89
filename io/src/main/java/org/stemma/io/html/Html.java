package org.stemma.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A piece of HTML or SVG. Words only enter as {@link Text} or as an attribute's value, and both are
 * escaped when written: there is no way to put in markup. Elements and attributes are those of a
 * closed list without scripts, handlers, frames or anything that fetches.
 */
sealed interface Html {

  /** Words. */
  record Text(String words) implements Html {}

  /** Pieces one after the other. */
  record Group(List<Html> pieces) implements Html {
    public Group {
      pieces = List.copyOf(pieces);
    }
  }

  /** An attribute of an element. */
  record Attribute(String name, String value) {
    public Attribute {
      if (!Markup.ATTRIBUTES.contains(name)) {
        throw new IllegalArgumentException("no attribute of a dossier: " + name);
      }
      if (name.equals("href") && !Markup.HARMLESS_TARGET.matcher(value).matches()) {
        throw new IllegalArgumentException("no target of a link: " + value);
      }
    }
  }

  /** An element. */
  record Element(String tag, List<Attribute> attributes, List<Html> children) implements Html {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
      if (!Markup.TAGS.contains(tag)) {
        throw new IllegalArgumentException("no element of a dossier: " + tag);
      }
      if (Markup.VOID.contains(tag) && !children.isEmpty()) {
        throw new IllegalArgumentException("an element that holds nothing: " + tag);
      }
    }

    /** The element with one more attribute. */
    Element with(String name, String value) {
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(name, value));
      return new Element(tag, more, children);
    }

    Element with(String name, int value) {
      return with(name, Integer.toString(value));
    }

    Element id(String id) {
      return with("id", id);
    }

    Element styled(String classes) {
      return with("class", classes);
    }
  }

  /** Nothing at all. */
  static Html none() {
    return new Group(List.of());
  }

  static Html text(String words) {
    return new Text(words);
  }

  static Html text(int number) {
    return new Text(Integer.toString(number));
  }

  /** A name or other words of a page, kept from reordering what stands around them. */
  static Html name(String words) {
    return element("bdi", text(words));
  }

  static Element element(String tag, Html... children) {
    return new Element(tag, List.of(), Arrays.asList(children));
  }

  static Element element(String tag, String words) {
    return element(tag, text(words));
  }

  /** A link into this file. */
  static Element link(String id, Html... children) {
    return element("a", children).with("href", "#" + id);
  }

  static Html group(Html... pieces) {
    return new Group(Arrays.asList(pieces));
  }

  static <T> Html each(Iterable<T> things, Function<T, Html> piece) {
    List<Html> pieces = new ArrayList<>();
    things.forEach(thing -> pieces.add(piece.apply(thing)));
    return new Group(pieces);
  }

  /** The pieces of some things, parted by commas and an "and". */
  static Html listing(List<Html> pieces) {
    List<Html> parted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        parted.add(text(i == pieces.size() - 1 ? " and " : ", "));
      }
      parted.add(pieces.get(i));
    }
    return new Group(parted);
  }

  /** Writes the piece, escaped. */
  default void write(Appendable out) throws IOException {
    switch (this) {
      case Text text -> Markup.escape(text.words(), out);
      case Group group -> {
        for (Html piece : group.pieces()) {
          piece.write(out);
        }
      }
      case Element element -> Markup.write(element, out);
    }
  }

  /** How pieces are written. */
  final class Markup {

    static final Set<String> VOID =
        Set.of("br", "hr", "wbr", "path", "rect", "circle", "line", "polygon");

    static final Set<String> TAGS =
        Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "bdi",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "g",
            "h1",
            "h2",
            "h3",
            "h4",
            "header",
            "hr",
            "li",
            "line",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "path",
            "polygon",
            "q",
            "rect",
            "circle",
            "section",
            "small",
            "span",
            "strong",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "text",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul",
            "wbr");

    static final Set<String> ATTRIBUTES =
        Set.of(
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "class",
            "colspan",
            "cx",
            "cy",
            "d",
            "data-label",
            "datetime",
            "dir",
            "height",
            "href",
            "id",
            "lang",
            "open",
            "points",
            "r",
            "rel",
            "role",
            "rowspan",
            "rx",
            "scope",
            "tabindex",
            "text-anchor",
            "title",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2");

    /** Places in this file, and addresses of the web without spaces, quotes or controls. */
    static final Pattern HARMLESS_TARGET =
        Pattern.compile("#[A-Za-z0-9_-]+|https?://[^\\s\\p{Cc}\\p{Cf}\"'<>\\\\`]+");

    private Markup() {}

    private static void write(Element element, Appendable out) throws IOException {
      out.append('<').append(element.tag());
      for (Attribute attribute : element.attributes()) {
        out.append(' ').append(attribute.name()).append("=\"");
        escape(attribute.value(), out);
        out.append('"');
      }
      out.append('>');
      if (isHtmlVoid(element.tag())) {
        return;
      }
      for (Html child : element.children()) {
        child.write(out);
      }
      out.append("</").append(element.tag()).append('>');
    }

    private static boolean isHtmlVoid(String tag) {
      return tag.equals("br") || tag.equals("hr") || tag.equals("wbr");
    }

    private static void escape(String words, Appendable out) throws IOException {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        switch (c) {
          case '&' -> out.append("&amp;");
          case '<' -> out.append("&lt;");
          case '>' -> out.append("&gt;");
          case '"' -> out.append("&quot;");
          case '\'' -> out.append("&#39;");
          default -> out.append(isHarmful(words, i) ? '\ufffd' : c);
        }
      }
    }

    /** Controls, halves of characters, and the marks that turn all that follows around. */
    private static boolean isHarmful(String words, int at) {
      char c = words.charAt(at);
      if (Character.isHighSurrogate(c)) {
        return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
      }
      if (Character.isLowSurrogate(c)) {
        return at == 0 || !Character.isHighSurrogate(words.charAt(at - 1));
      }
      boolean isControl = (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c < '\u00a0');
      return isControl || c == '\u202d' || c == '\u202e' || c >= '\ufffe';
    }
  }
}
