package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.language.Sentence;

/**
 * Tells what a page recalls or rules out from its news: "has used such weapons before", "previous
 * raids", "would never shell a town". It is not of the day and place of the page's event.
 */
final class Background {

  private static final Set<String> PAST =
      Set.of("previous", "previously", "past", "ever", "before", "repeatedly", "often");

  private static final Set<String> NEVER = Set.of("never", "would");

  private static final Set<String> HAVE = Set.of("have", "has", "'ve", "’ve");

  /** Words before a claim's own that may say so: "denied previous reports of". */
  private static final int BEFORE = 4;

  private Background() {}

  static boolean is(Scene scene, Draft draft) {
    boolean isOpen = LeadBlow.isStrike(draft.type()) || draft.type() == ClaimType.DENIAL;
    return isOpen
        && scene
            .analysis()
            .sentenceAt(draft.first())
            .filter(sentence -> is(sentence, draft))
            .isPresent();
  }

  private static boolean is(Sentence sentence, Draft draft) {
    List<Integer> words = sentence.tokensIn(draft.first());
    if (words.isEmpty()) {
      return false;
    }
    int last = words.get(words.size() - 1);
    for (int i = Math.max(0, words.get(0) - BEFORE); i <= last + 2; i++) {
      if (PAST.contains(sentence.lower(i))) {
        return true;
      }
    }
    return words.stream().anyMatch(i -> NEVER.contains(sentence.lower(i)))
        || (LeadBlow.isStrike(draft.type()) && isPerfect(sentence, words));
  }

  /** "have used": a blow that is news is told in the past tense, or "has been" or "since then". */
  private static boolean isPerfect(Sentence sentence, List<Integer> words) {
    if (sentence.lower(0).equals("since")) {
      return false;
    }
    for (int i : words) {
      boolean isHave = HAVE.contains(sentence.lower(i));
      int next = sentence.lower(i + 1).equals("also") ? i + 2 : i + 1;
      if (isHave && next < sentence.size() && sentence.token(next).tag().equals("VBN")) {
        return !sentence.lower(next).equals("been");
      }
    }
    return false;
  }
}
