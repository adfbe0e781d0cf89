package org.stemma.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

  /**
   * A piece for each of some things, made when it is written: no more than one at a time is held.
   */
  record Each<T>(Iterable<? extends T> things, Function<? super T, ? extends Html> piece)
      implements Html {

    private void writeAll(Appendable out) throws IOException {
      for (T thing : things) {
        piece.apply(thing).write(out);
      }
    }
  }

  /** An attribute of an element. */
  record Attribute(String name, String value) {
    public Attribute {
      if (!Markup.ATTRIBUTES.contains(name)) {
        throw new IllegalArgumentException("no attribute of a dossier: " + name);
      }
      if (name.equals("href") && !Markup.isHarmless(value)) {
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

  /** A link into this file under a name or other words of a page. */
  static Element linkNamed(String id, String words) {
    return link(id, text(words)).with("dir", "auto");
  }

  /** A link into this file. */
  static Element link(String id, Html... children) {
    return element("a", children).with("href", "#" + id);
  }

  static Html group(Html... pieces) {
    return new Group(Arrays.asList(pieces));
  }

  static <T> Html each(Iterable<? extends T> things, Function<? super T, ? extends Html> piece) {
    return new Each<>(things, piece);
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
      case Each<?> each -> each.writeAll(out);
      case Element element -> Markup.write(element, out);
    }
  }
}
