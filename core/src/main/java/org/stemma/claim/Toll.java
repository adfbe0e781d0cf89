package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.language.Sentence;

/** Tells numbers of dead that no verb of dying goes with: "the toll has risen to 61". */
final class Toll {

  private static final Set<String> DEAD =
      Set.of("victims", "dead", "deaths", "fatalities", "killed", "bodies");

  private static final Set<String> VERBS =
      Set.of(
          "rise",
          "reach",
          "stand",
          "climb",
          "hit",
          "be",
          "put",
          "pass",
          "top",
          "increase",
          "grow",
          "exceed",
          "surpass",
          "jump",
          "soar",
          "mount",
          "raise",
          "come",
          "bring");

  /** "has risen further, to" has three words between verb and number. */
  private static final int REACH = 4;

  private Toll() {}

  /** Whether a number is what a toll has come to. */
  static boolean isTold(Sentence sentence, QuantityMention mention) {
    List<Integer> tokens = sentence.tokensIn(mention.span());
    int first = tokens.isEmpty() ? 0 : tokens.get(0);
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (sentence.token(i).tag().equals("CD")) {
        return false;
      }
      if (VERBS.contains(sentence.token(i).lemma())) {
        return isToll(sentence, i);
      }
    }
    return false;
  }

  private static boolean isToll(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (sentence.lower(i).equals("toll")) {
        return true;
      }
      boolean isNumber = sentence.lower(i).equals("number") && sentence.lower(i + 1).equals("of");
      if (isNumber && DEAD.contains(sentence.lower(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
