package org.stemma.claim;

import java.util.List;

/**
 * Words of a sentence that an entry of the lexicon stands for.
 *
 * @param trigger the entry
 * @param tokens the words, in order of the entry's lemmas
 */
record TriggerMatch(Trigger trigger, List<Integer> tokens) {

  TriggerMatch {
    tokens = List.copyOf(tokens);
  }

  /** The word that governs the others: the first of a verb, the last of a compound noun. */
  int head() {
    return tokens.get(trigger.head());
  }
}
