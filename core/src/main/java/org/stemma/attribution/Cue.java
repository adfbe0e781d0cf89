package org.stemma.attribution;

import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * A cue verb where it stands in a sentence.
 *
 * @param sentence index of the sentence in the document
 * @param of the sentence
 * @param verb index of the verb
 * @param first index of the first word of the cue, its auxiliaries included
 * @param last index of the last word of the cue
 * @param leans whether it is an -ing form that leans on another clause: {@code ..., adding that}
 * @param entry what the lexicon says of the verb
 */
record Cue(int sentence, Sentence of, int verb, int first, int last, boolean leans, CueVerb entry) {

  Span span() {
    return of.spanOf(first, last);
  }

  boolean takes(Frame... any) {
    return entry.takes(any);
  }

  /** The same cue read as a verb that stands for itself: {@code quoted him as saying}. */
  Cue standing() {
    return new Cue(sentence, of, verb, first, last, false, entry);
  }
}
