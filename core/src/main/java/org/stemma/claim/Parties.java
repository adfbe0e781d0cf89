package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/** Who makes a deal: those named after "between", in order. */
record Parties(@Nullable String first, @Nullable String second) {

  /** How far after the noun "between" may stand, and after it the parties. */
  private static final int REACH = 12;

  static Parties of(Scene scene, Sentence sentence, int deal) {
    int between = between(sentence, deal);
    List<String> parties = new ArrayList<>();
    int end = between < 0 ? 0 : Math.min(sentence.size(), between + REACH);
    for (int i = between + 1; i < end && parties.size() < 2; i++) {
      String actor = scene.forces().fighting(ClaimType.AGREEMENT, scene.actor(sentence, i));
      if (actor != null && !parties.contains(actor)) {
        parties.add(actor);
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return new Parties(
        parties.isEmpty() ? null : parties.get(0), parties.size() < 2 ? null : parties.get(1));
  }

  private static int between(Sentence sentence, int deal) {
    for (int i = deal + 1; i < Math.min(sentence.size(), deal + REACH); i++) {
      if (sentence.token(i).lemma().equalsIgnoreCase("between")) {
        return i;
      }
    }
    return Clause.NONE;
  }
}
