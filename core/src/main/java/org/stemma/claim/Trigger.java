package org.stemma.claim;

import java.util.List;

/**
 * An entry of the trigger lexicon: words that say that something of a type happened.
 *
 * @param lemmas dictionary forms in order; a word may stand apart from the one before
 * @param head which of them heads the others
 * @param part part of speech of the word that heads them
 * @param type what they say
 * @param frame where its arguments stand
 * @param example a sentence that uses it
 */
record Trigger(
    List<String> lemmas, int head, Part part, ClaimType type, Frame frame, String example) {

  Trigger {
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("a trigger without words");
    }
  }

  /** Name of the rule, for the evidence. */
  String rule() {
    return "trigger/" + String.join("-", lemmas);
  }

  /** Part of speech of the head. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE;

    static Part of(String letter) {
      return switch (letter) {
        case "v" -> VERB;
        case "n" -> NOUN;
        case "a" -> ADJECTIVE;
        default -> throw new IllegalArgumentException("no part of speech: " + letter);
      };
    }

    /** Whether a tag of the Penn Treebank is of this part of speech. */
    boolean isTag(String tag) {
      return switch (this) {
        case VERB -> tag.startsWith("VB");
        case NOUN -> tag.startsWith("NN");
        case ADJECTIVE -> tag.startsWith("JJ") || tag.startsWith("VBN") || tag.startsWith("VBG");
      };
    }
  }
}
