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

  /** Verbs by which a deed is done in saying it: to declare a truce is to make it. */
  private static final Set<String> DECLARING = Set.of("announce", "declare", "proclaim");

  private Speech() {}

  /** Whether a word is the subject of a verb of speech, and of the deed only by its parse. */
  static boolean isSpeaker(Sentence sentence, int word, int deed) {
    int verb = sentence.head(word);
    boolean isDeclared =
        verb >= 0
            && sentence.head(deed) == verb
            && sentence.isRelation(deed, "obj")
            && DECLARING.contains(sentence.token(verb).lemma());
    return verb >= 0
        && verb != deed
        && !isDeclared
        && sentence.isRelation(word, "nsubj")
        && SAYING.contains(sentence.token(verb).lemma())
        && !(sentence.isRelation(deed, "xcomp") && sentence.head(deed) == verb);
  }
}
