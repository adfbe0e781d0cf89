package org.stemma.lineage;

import org.stemma.text.Lexicon;

/** The content of words: what is left when function words and common endings are dropped. */
final class Stems {

  private static final Counts FUNCTION_WORDS = lexicon("function-words.txt");

  private static final Counts SPEECH_VERBS = lexicon("speech-verbs.txt");

  /** A stem keeps so many letters, else different words meet in it. */
  private static final int SHORTEST = 3;

  private static final String[] ENDINGS = {
    "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly",
    "y", "e", "s"
  };

  private Stems() {}

  private static Counts lexicon(String name) {
    return WordKeys.setOf(Lexicon.words(Stems.class, name));
  }

  static boolean isFunctionWord(int key) {
    return FUNCTION_WORDS.has(key);
  }

  static boolean isSpeechVerb(int key) {
    return SPEECH_VERBS.has(key);
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
