package org.stemma.attribution;

import org.stemma.language.Sentence;

/**
 * Where a cue and its source stand together in a sentence.
 *
 * @param sentence the sentence
 * @param firstToken the first word of both
 * @param afterToken the first word after both
 */
record Bounds(Sentence sentence, int firstToken, int afterToken) {

  static Bounds of(Cue cue, Phrase source) {
    boolean inverted = source.sentence() == cue.of() && source.first() > cue.last();
    boolean near = source.sentence() == cue.of() && source.last() < cue.first();
    int first = near ? source.first() : cue.first();
    int after = inverted ? source.last() + 1 : cue.last() + 1;
    return new Bounds(cue.of(), first, after);
  }

  int startOffset() {
    return sentence.token(firstToken).span().start();
  }

  int endOffset() {
    return afterToken < sentence.size()
        ? sentence.token(afterToken - 1).span().end()
        : sentence.span().end();
  }

  /** Whether nothing that could be content stands before. */
  boolean isFirst() {
    return !Tail.hasFiniteVerb(sentence, 0, firstToken);
  }
}
