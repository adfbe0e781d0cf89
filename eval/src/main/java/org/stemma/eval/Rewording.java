package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.stemma.text.Lexicon;

/** Puts other words for some of a sentence, as an editor or a translator would. */
final class Rewording {

  private static final Map<String, String> OTHERS = others();

  /** How much of what can be said otherwise an editor and a translator say otherwise. */
  private static final double EDITOR = 0.2;

  private static final double TRANSLATOR = 0.5;

  /** How often an editor leaves a word out or puts one in. */
  private static final double SLIP = 0.02;

  private Rewording() {}

  private static Map<String, String> others() {
    Map<String, String> others = new HashMap<>();
    for (List<String> row : Lexicon.rows(Rewording.class, "paraphrases.txt")) {
      others.put(row.get(0), row.get(1));
    }
    return others;
  }

  static String byEditor(String sentence, Random random) {
    return reword(sentence, EDITOR, random);
  }

  static String byTranslator(String sentence, Random random) {
    return reword(sentence, TRANSLATOR, random);
  }

  private static String reword(String sentence, double rate, Random random) {
    List<String> words = new ArrayList<>();
    for (String word : Articles.words(sentence)) {
      String other = OTHERS.get(word.toLowerCase(Locale.ROOT));
      boolean isSlip = random.nextDouble() < SLIP;
      if (other != null && random.nextDouble() < rate) {
        words.add(capitalise(other, word));
      } else if (!isSlip || words.isEmpty()) {
        words.add(word);
      } else if (random.nextBoolean()) {
        words.add("reportedly");
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static String capitalise(String other, String word) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
