package org.stemma.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds subjects that stand behind their verb, with the comma before it or without. */
final class Inversion {

  private Inversion() {}

  /** {@code "...," said the governor}: the noun phrase right after the verb. */
  static Optional<Phrase> of(Cue cue) {
    Sentence sentence = cue.of();
    OptionalInt subject = sentence.child(cue.verb(), "nsubj");
    boolean behind =
        subject.isPresent()
            && subject.getAsInt() > cue.last()
            && sentence.children(cue.verb(), "ccomp").stream().noneMatch(c -> c > cue.verb());
    return behind
        ? Optional.of(Phrases.of(sentence, subject.getAsInt(), cue.first()))
        : Optional.of(cue)
            .filter(Inversion::mayInvert)
            .flatMap(Inversion::nameBehind)
            .or(() -> speakerBehind(cue));
  }

  /** Where no noun stands before "said", a name behind it is its subject whatever the parse. */
  private static boolean mayInvert(Cue cue) {
    int before = Subjects.lastBefore(cue.of(), cue.first());
    boolean said = cue.of().token(cue.verb()).word().equals("said");
    return said
        && before >= 0
        && !Phrases.isHead(cue.of().token(before))
        && !cue.of().token(before).tag().equals("CC")
        && !cue.of().token(before).tag().startsWith("W");
  }

  /** {@code 20 died in the strike said the Civil Defence}: a strike does not speak. */
  private static Optional<Phrase> speakerBehind(Cue cue) {
    Sentence sentence = cue.of();
    int before = cue.first() - 1;
    boolean mute =
        sentence.token(cue.verb()).word().equals("said")
            && before > 1
            && sentence.token(before).tag().startsWith("NN")
            && !sentence.token(before).isProperNoun()
            && sentence.token(before).name() == Token.Name.NONE
            && !Plausible.isSpeaker(sentence.token(before))
            && !CueLexicon.ENGLISH.isThing(sentence.token(before).lemma());
    return Optional.of(cue)
        .filter(c -> mute)
        .flatMap(c -> Phrases.startingAt(sentence, c.last() + 1))
        .filter(p -> p.headToken().isProperNoun() || Beings.isKnown(p.headToken()))
        .filter(p -> !opensClause(sentence, p.last() + 1));
  }

  /** Whether a finite verb follows, but for one of a relative clause or after a comma. */
  private static boolean opensClause(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("W") || tag.equals(",")) {
        return false;
      }
      if (Tail.hasFiniteVerb(sentence, i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Phrase> nameBehind(Cue cue) {
    return Phrases.startingAt(cue.of(), cue.last() + 1)
        .filter(p -> p.headToken().name() == Token.Name.PERSON || p.headToken().tag().equals("CD"))
        .filter(p -> cue.of().token(p.first()).isProperNoun())
        .filter(p -> !Tail.hasFiniteVerb(cue.of(), p.last() + 1, p.last() + 2));
  }
}
