package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds the verbs of a sentence that may say that someone speaks, knows, believes or shows. */
final class Cues {

  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "will", "would");

  /** With these someone is not made to say it: what could, should or might be said is not said. */
  private static final Set<String> HYPOTHETICAL =
      Set.of("could", "should", "might", "may", "can", "ca", "must", "cannot");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never", "nt");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Surface forms that the tagger is not needed for: they are hardly ever anything but verbs. */
  private static final Set<String> SURE = Set.of("said", "says", "told", "tells");

  private static final Set<String> CAUSES =
      Set.of("make", "let", "have", "see", "hear", "help", "watch");

  private Cues() {}

  /** The cues in order. */
  static List<Cue> find(Sentence sentence, int index) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<CueVerb> entry = entry(sentence, i);
      if (entry.isPresent() && isAsserted(sentence, i)) {
        cues.add(cue(sentence, index, i, entry.get()));
      }
    }
    return cues;
  }

  private static Optional<CueVerb> entry(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (SURE.contains(token.word())) {
      return CueLexicon.ENGLISH.verb(token.word().startsWith("sa") ? "say" : "tell");
    }
    Optional<CueVerb> verb = CueLexicon.ENGLISH.verb(token.lemma());
    boolean relays = verb.isPresent() && verb.get().takes(CueVerb.Frame.RELAY);
    boolean attribute = sentence.isRelation(i, "amod", "compound");
    return token.isVerb() && (!attribute || (relays && isBehindName(sentence, i)))
        ? verb.filter(entry -> Witnesses.isCue(sentence, i, entry))
        : Optional.empty();
  }

  /**
   * {@code the Nordpress agency quoted officials}: where commas were lost, parses take the verb for
   * an attribute of what is quoted; an attribute has no name before it.
   */
  private static boolean isBehindName(Sentence sentence, int verb) {
    boolean apart = verb > 0 && sentence.token(verb - 1).tag().equals(",");
    return apart || (verb > 0 && sentence.token(verb - 1).isNoun());
  }

  /** Whether someone is really made to say it: not that he might, could not or did not. */
  static boolean isAsserted(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token token = sentence.token(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      if (HYPOTHETICAL.contains(word) || NEGATIONS.contains(word)) {
        return false;
      }
      if (!isAuxiliary(token) && !token.tag().startsWith("RB")) {
        break;
      }
    }
    if (verb > 0 && sentence.token(verb - 1).tag().equals("TO")) {
      return false;
    }
    if (sentence.token(verb).tag().equals("VB") && !hasOwnVoice(sentence, verb)) {
      return false;
    }
    return sentence.children(verb, "mark").stream()
        .noneMatch(mark -> CONDITIONS.contains(sentence.token(mark).lemma()));
  }

  /**
   * {@code makes one think} has no voice of its own; {@code will say} and {@code rebels say} do.
   */
  private static boolean hasOwnVoice(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (isAuxiliary(sentence.token(i))) {
        return true;
      }
    }
    if (Witnesses.isShowing(sentence, verb)) {
      return true;
    }
    int head = sentence.head(verb);
    return sentence.child(verb, "nsubj").isPresent()
        && (head < 0 || !CAUSES.contains(sentence.token(head).lemma()));
  }

  private static Cue cue(Sentence sentence, int index, int verb, CueVerb entry) {
    boolean participle = isParticiple(sentence, verb);
    int first = verb;
    while (first > 0 && isAuxiliaryOf(sentence, first - 1, verb)) {
      first--;
    }
    boolean purports =
        entry.takes(CueVerb.Frame.PURPORT)
            && verb + 2 < sentence.size()
            && sentence.token(verb + 2).lemma().equals("show");
    int last = purports ? verb + 2 : verb;
    return new Cue(index, sentence, verb, first, last, participle && first == verb, entry);
  }

  private static boolean isAuxiliaryOf(Sentence sentence, int token, int verb) {
    String tag = sentence.token(verb).tag();
    if (tag.equals("VBD")) {
      return false;
    }
    return isParticiple(sentence, verb)
        ? isBe(sentence.token(token))
        : isAuxiliary(sentence.token(token));
  }

  private static boolean isParticiple(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG");
  }

  private static boolean isBe(Token token) {
    return token.isVerb() && token.lemma().equals("be");
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("MD") || (token.isVerb() && AUXILIARIES.contains(token.lemma()));
  }
}
