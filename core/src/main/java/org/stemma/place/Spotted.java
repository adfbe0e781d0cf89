package org.stemma.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Words of a document that name or describe a place.
 *
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words
 * @param name the name among them, null for a description
 * @param place what they name
 * @param surface the name as written, empty for a description
 * @param base the bare name in it as written, empty for a description
 * @param kind the kind of place that the words around say, null where they say none
 * @param container group of the name that it is said to lie in, null where that is not said
 * @param peer group of the name that it stands beside in a list, null where it does not
 */
record Spotted(
    String document,
    int sentence,
    Span span,
    @Nullable Span name,
    NamedPlace place,
    String surface,
    String base,
    @Nullable String kind,
    @Nullable String container,
    @Nullable String peer) {

  /** A description of a place that has been named. */
  static Spotted described(String document, int sentence, Span span, NamedPlace place) {
    return new Spotted(document, sentence, span, null, place, "", "", null, null, null);
  }

  Spotted of(NamedPlace other) {
    return new Spotted(document, sentence, span, name, other, surface, base, kind, container, peer);
  }

  /** The same words for the whole of what they name a part of. */
  Spotted ofWhole() {
    return new Spotted(
        document, sentence, span, name, place.whole(), base, base, kind, container, peer);
  }

  Spotted in(String outer) {
    return new Spotted(document, sentence, span, name, place, surface, base, kind, outer, peer);
  }

  Spotted beside(String other) {
    return new Spotted(
        document, sentence, span, name, place, surface, base, kind, container, other);
  }

  /** All of a list of lists, in order. */
  static List<Spotted> joined(List<List<Spotted>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
