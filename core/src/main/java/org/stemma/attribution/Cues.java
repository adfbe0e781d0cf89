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
    if (!token.isVerb() || sentence.isRelation(i, "amod", "compound")) {
      return Optional.empty();
    }
    return CueLexicon.ENGLISH.verb(token.lemma());
  }

  private static boolean isAsserted(Sentence sentence, int verb) {
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
    if (sentence.token(verb).tag().equals("VB") && !isAfterAuxiliary(sentence, verb)) {
      return false;
    }
    return sentence.children(verb, "mark").stream()
        .noneMatch(mark -> CONDITIONS.contains(sentence.token(mark).lemma()));
  }

  /** {@code makes one think} has no voice of its own; {@code will say} has. */
  private static boolean isAfterAuxiliary(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (isAuxiliary(sentence.token(i))) {
        return true;
      }
    }
    return SURE.contains(sentence.token(verb).word());
  }

  private static Cue cue(Sentence sentence, int index, int verb, CueVerb entry) {
    int first = verb;
    while (first > 0 && isAuxiliary(sentence.token(first - 1)) && !isParticiple(sentence, verb)) {
      first--;
    }
    if (isParticiple(sentence, verb) && first > 0 && isBe(sentence.token(first - 1))) {
      first--;
    }
    int last = verb;
    if (entry.takes(CueVerb.Frame.PURPORT)
        && verb + 2 < sentence.size()
        && sentence.token(verb + 2).lemma().equals("show")) {
      last = verb + 2;
    }
    return new Cue(index, sentence, verb, first, last, entry);
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
