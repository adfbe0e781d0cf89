package org.stemma.attribution;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/**
 * Verbs that lay content at someone's door only in some company: {@code a reporter saw}, {@code put
 * the death toll at}.
 */
final class Witnesses {

  /** Those whom news sends to see; what others saw is a deed of theirs. */
  private static final Set<String> SENT =
      Set.of("correspondent", "reporter", "journalist", "photographer", "cameraman", "witness");

  /** What is counted, so that whoever puts it at a number vouches for it. */
  private static final Set<String> COUNTS =
      Set.of("toll", "tally", "figure", "number", "count", "total", "estimate");

  private Witnesses() {}

  /** Whether a listed verb is a cue where it stands. */
  static boolean isCue(Sentence sentence, int verb, CueVerb entry) {
    if (entry.frames().equals(Set.of(Frame.WITNESS))) {
      return isSent(sentence, verb);
    }
    if (entry.takes(Frame.SHOW) && isTakenPicture(sentence, verb)) {
      return false;
    }
    return !entry.frames().equals(Set.of(Frame.COUNT)) || count(sentence, verb).isPresent();
  }

  /** {@code videos recorded at the scene}: how the picture was taken, not what it shows. */
  private static boolean isTakenPicture(Sentence sentence, int verb) {
    return verb > 0
        && !sentence.token(verb).lemma().equals("show")
        && sentence.token(verb).tag().equals("VBN")
        && CueLexicon.ENGLISH.isPicture(sentence.token(verb - 1).lemma());
  }

  private static boolean isSent(Sentence sentence, int verb) {
    OptionalInt subject = ParsedSubject.of(sentence, verb);
    return subject.isPresent()
        && SENT.contains(sentence.token(subject.getAsInt()).lemma().toLowerCase(Locale.ROOT));
  }

  /** {@code Videos recorded on the ground show}, which taggers take for a bare form. */
  static boolean isShowing(Sentence sentence, int verb) {
    if (!sentence.token(verb).lemma().equals("show")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && !Tail.hasFiniteVerb(sentence, i, i + 1); i--) {
      if (CueLexicon.ENGLISH.isPicture(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** {@code gave no casualty figures}. */
  private static boolean isNone(Sentence sentence, int object) {
    return sentence.children(object, "det").stream()
        .anyMatch(det -> sentence.lower(det).equals("no") || sentence.lower(det).equals("any"));
  }

  /** Whether a word is a count, which has no voice of its own. */
  static boolean isCount(Token token) {
    return COUNTS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** The count that is the object of a verb. */
  static OptionalInt count(Sentence sentence, int verb) {
    return sentence.children(verb, "obj").stream()
        .filter(object -> isCount(sentence.token(object)) && !isNone(sentence, object))
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
