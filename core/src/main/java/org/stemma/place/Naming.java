package org.stemma.place;

import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * A place's name in a sentence, before the words around it are read.
 *
 * @param document id of the document
 * @param index index of the sentence
 * @param sentence the sentence
 * @param first index of the name's first token
 * @param end index after its last
 * @param group key of the group of spellings
 * @param surface the name as written
 */
record Naming(
    String document,
    int index,
    Sentence sentence,
    int first,
    int end,
    String group,
    String surface) {

  /** The word so many tokens before the name; 1 is the word right before it. */
  String before(int distance) {
    return sentence.lower(first - distance);
  }

  /** Whether the name stands as it is, not as "Aleppos" that has lost its apostrophe. */
  boolean isWrittenSo() {
    return Run.surface(sentence, first, end).equals(surface);
  }

  private Span name() {
    return sentence.spanOf(first, end - 1);
  }

  Spotted itself(@Nullable String kind) {
    return new Spotted(
        document,
        index,
        sentence.spanOf(first, end - 1),
        name(),
        NamedPlace.itself(group),
        surface,
        surface,
        kind,
        null,
        null);
  }

  /** What the tokens in a range name: a part of the place, or a thing of its name. */
  Spotted part(int from, int to, String part) {
    return new Spotted(
        document,
        index,
        sentence.spanOf(from, to - 1),
        name(),
        new NamedPlace(group, part),
        Run.surface(sentence, from, to),
        surface,
        null,
        null,
        null);
  }
}
