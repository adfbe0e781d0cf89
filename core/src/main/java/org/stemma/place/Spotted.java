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
 * @param place what they name
 * @param surface the name as written, empty for a description
 * @param base the bare name in it as written, empty for a description
 * @param kind the kind of place that the words around say, null where they say none
 */
record Spotted(
    String document,
    int sentence,
    Span span,
    NamedPlace place,
    String surface,
    String base,
    @Nullable String kind) {

  /** A description of a place that has been named. */
  static Spotted described(String document, int sentence, Span span, NamedPlace place) {
    return new Spotted(document, sentence, span, place, "", "", null);
  }

  Spotted of(NamedPlace other) {
    return new Spotted(document, sentence, span, other, surface, base, kind);
  }

  /** All of a list of lists, in order. */
  static List<Spotted> joined(List<List<Spotted>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
