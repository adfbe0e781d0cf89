package org.stemma.claim;

import java.util.Locale;
import java.util.Set;
import org.stemma.language.Sentence;

/** Words for a stop of all fighting, which is a country's where no place is named with it. */
final class Truces {

  private static final Set<String> WORDS =
      Set.of("ceasefire", "cease-fire", "truce", "cessation", "freeze", "armistice");

  private Truces() {}

  /** The word for a truce that a trigger tells of, none where it tells of something else. */
  static int at(Sentence sentence, TriggerMatch match) {
    ClaimType type = match.trigger().type();
    if (type != ClaimType.AGREEMENT && type != ClaimType.SUSPENSION) {
      return Clause.NONE;
    }
    for (int i : match.tokens()) {
      if (isTruce(sentence, i)) {
        return i;
      }
    }
    return sentence
        .children(match.head(), "nsubj", "nsubj:pass", "obj", "nmod", "compound")
        .stream()
        .filter(child -> isTruce(sentence, child))
        .findFirst()
        .orElse(Clause.NONE);
  }

  private static boolean isTruce(Sentence sentence, int i) {
    return WORDS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
  }
}
