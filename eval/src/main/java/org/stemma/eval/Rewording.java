package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Lexicon;

/** Puts a sentence in other words, as an editor or a translator would. */
final class Rewording {

  private static final Map<String, String> OTHERS = others();

  /** Letters of words that can be put for each other; small words go one way only. */
  private static final int CONTENT = 5;

  /** How often an editor leaves a word out or puts one in. */
  private static final double SLIP = 0.02;

  /** How often a sentence that can be turned, or spare a clause, is. */
  private static final double TURNED = 0.3;

  /** Who said it, at the end. */
  private static final Pattern SAID =
      Pattern.compile(
          "^([^\"\u201c\u201d]{20,}), ((?:\\p{L}+ ){1,5}said)([^,\"\u201d]{0,20})\\.?$");

  /** A clause between two commas. */
  private static final Pattern CLAUSE = Pattern.compile(", [^,\"\u201c\u201d]{5,50},");

  private Rewording() {}

  private static Map<String, String> others() {
    Map<String, String> others = new HashMap<>();
    for (List<String> row : Lexicon.rows(Rewording.class, "paraphrases.txt")) {
      others.put(row.get(0), row.get(1));
    }
    for (List<String> row : Lexicon.rows(Rewording.class, "paraphrases.txt")) {
      boolean isContent = row.get(0).length() >= CONTENT && row.get(1).length() >= CONTENT;
      if (isContent && row.get(1).indexOf(' ') < 0) {
        others.putIfAbsent(row.get(1), row.get(0));
      }
    }
    return others;
  }

  /**
   * A sentence in other words.
   *
   * @param rate how much of what can be said otherwise is
   */
  static String reword(String sentence, double rate, Random random) {
    List<String> words = new ArrayList<>();
    for (String word : Articles.words(turned(sentence, random))) {
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

  /** The speaker to the front, or a clause left out. */
  private static String turned(String sentence, Random random) {
    if (random.nextDouble() >= TURNED) {
      return sentence;
    }
    Matcher said = SAID.matcher(sentence);
    if (said.matches()) {
      return said.group(2) + said.group(3) + " that " + said.group(1) + ".";
    }
    return CLAUSE.matcher(sentence).replaceFirst("");
  }

  private static String capitalise(String other, String word) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
