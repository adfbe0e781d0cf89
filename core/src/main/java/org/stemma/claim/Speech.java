package org.stemma.claim;

import java.util.Set;
import org.stemma.language.Sentence;

/** Tells who only speaks of a deed from who does it: "an attack that the minister says killed". */
final class Speech {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "report",
          "allege",
          "announce",
          "confirm",
          "believe",
          "insist",
          "state",
          "estimate",
          "think",
          "quote",
          "add",
          "note",
          "declare",
          "assert",
          "maintain",
          "call",
          "term",
          "describe");

  private Speech() {}

  /** Whether a word is the subject of a verb of speech, and of the deed only by its parse. */
  static boolean isSpeaker(Sentence sentence, int word, int deed) {
    int verb = sentence.head(word);
    return verb >= 0
        && verb != deed
        && sentence.isRelation(word, "nsubj")
        && SAYING.contains(sentence.token(verb).lemma())
        && !(sentence.isRelation(deed, "xcomp") && sentence.head(deed) == verb);
  }
}
