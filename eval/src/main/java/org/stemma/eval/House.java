package org.stemma.eval;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How an outlet edits whatever it takes: some put words that take a side for plain ones, some round
 * figures, some leave out who said it, some print the same lines at the foot of every page. All
 * make a slip of the pen now and then.
 */
final class House {

  /** Of so many outlets one has each habit. */
  private static final int TAKES_SIDES = 5;

  private static final int ROUNDS = 4;

  private static final int DROPS_SOURCES = 3;

  private static final int HAS_FOOT = 4;

  /** How often a habit shows where it can. */
  private static final double SHOWN = 0.6;

  /** Slips in a word. */
  private static final double SLIPS = 0.001;

  private static final Map<String, String> SIDED =
      new TreeMap<>(
          Map.of(
              "rebels", "terrorists",
              "rebel", "terrorist",
              "insurgents", "terrorists",
              "gunmen", "terrorists",
              "government", "regime",
              "killed", "martyred",
              "victims", "martyrs",
              "ISIS", "Daesh",
              "IS", "Daesh",
              "ISIL", "Daesh"));

  private static final Pattern FIGURE = Pattern.compile("\\d{2,4}");

  private static final Pattern SOURCE =
      Pattern.compile(",? (?:according to [^,.\"]{3,40}|[\\p{L} ]{3,25} said)(?=[.]?$)");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final int number;
  private final Random random;

  private House(int number, Random random) {
    this.number = number;
    this.random = random;
  }

  /** The habits of an outlet by its number. */
  static House of(int number, Random random) {
    return new House(number, random);
  }

  /** Whether the outlet prints lines of its own at the foot of every page. */
  boolean hasFoot() {
    return number % HAS_FOOT == 0;
  }

  /** A sentence as the outlet prints it. */
  String edit(String sentence) {
    String edited = number % DROPS_SOURCES == 0 && isShown() ? withoutSource(sentence) : sentence;
    StringBuilder words = new StringBuilder();
    for (String word : Articles.words(edited)) {
      words.append(words.isEmpty() ? "" : " ").append(slipped(rounded(sided(word))));
    }
    return words.toString();
  }

  private static String withoutSource(String sentence) {
    return SOURCE.matcher(sentence).replaceFirst("");
  }

  private String sided(String word) {
    String other = SIDED.get(word);
    return other != null && number % TAKES_SIDES == 0 && isShown() ? other : word;
  }

  private String rounded(String word) {
    if (number % ROUNDS != 1 || !FIGURE.matcher(word).matches() || !isShown()) {
      return word;
    }
    int figure = Integer.parseInt(word);
    boolean isYear = figure >= 1900 && figure < 2100;
    return isYear || figure % 10 == 0 ? word : "more than " + figure / 10 * 10;
  }

  private String slipped(String word) {
    if (word.length() < 6 || random.nextDouble() >= SLIPS) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at)
        + LETTERS.charAt(random.nextInt(LETTERS.length()))
        + word.substring(at + 1);
  }

  private boolean isShown() {
    return random.nextDouble() < SHOWN;
  }

  /** What an outlet prints below each page. */
  List<String> foot() {
    return hasFoot()
        ? List.of(
            "Gazette "
                + number
                + " brings readers in more than "
                + (number + 3)
                + " countries the news of the region every hour of the day and night.",
            "Write to the editors at desk" + number + " if you saw what happened or know more.")
        : List.of();
  }
}
