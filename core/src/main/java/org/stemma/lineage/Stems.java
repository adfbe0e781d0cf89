package org.stemma.lineage;

import java.util.Set;
import org.stemma.text.Lexicon;

/** The content of words: what is left when function words and common endings are dropped. */
final class Stems {

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(Lexicon.words(Stems.class, "function-words.txt"));

  private static final Set<String> SPEECH_VERBS =
      Set.copyOf(Lexicon.words(Stems.class, "speech-verbs.txt"));

  /** A stem keeps so many letters, else different words meet in it. */
  private static final int SHORTEST = 3;

  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly",
    "y", "e", "s"
  };

  private Stems() {}

  static boolean isFunctionWord(String folded) {
    return FUNCTION_WORDS.contains(folded);
  }

  static boolean isSpeechVerb(String folded) {
    return SPEECH_VERBS.contains(folded);
  }

  /** A light stem of a folded word: forms of one word meet, few others do. */
  static String of(String folded) {
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST) {
        return undouble(folded.substring(0, folded.length() - ending.length()));
      }
    }
    return folded;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean isDouble = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return isDouble && "lsfz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }
}
