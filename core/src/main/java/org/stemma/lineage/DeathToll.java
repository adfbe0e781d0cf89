package org.stemma.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * The toll that a report opens with. Counts of the dead rise from version to version, so that of
 * two versions of one report the one with the smaller toll is mostly the earlier.
 *
 * @param dead how many
 * @param sentence the number of the sentence that says it
 */
record DeathToll(int dead, int sentence) {

  /** Sentences from the beginning that a report's own toll is looked for in. */
  private static final int OPENING = 5;

  /** Larger tolls are those of wars and catastrophes, not of the news. */
  private static final int LARGEST = 5000;

  private static final String NUMBER = "(\\d[\\d,]*)";

  /** What makes a figure round: such a toll cannot be put in order with another. */
  private static final Pattern ROUND =
      Pattern.compile("\\b(?:more than|over|around|about|some|up to|nearly|almost|estimated)\\s+$");

  private static final String HEDGE =
      "(?:(?:at|least|as|many|more|than|over|around|about|some|up|to|nearly|almost|an|estimated)\\s+)"
          + "{0,4}";

  private static final List<Pattern> TOLLS =
      List.of(
          Pattern.compile(
              "\\b" + NUMBER + "(?:\\s+[\\p{L}\\d-]+){0,6}?\\s+(?:killed|dead|died|dying)\\b"),
          Pattern.compile("\\b(?:kill(?:s|ed|ing)?|left|leaving)\\s+" + HEDGE + NUMBER + "\\b"),
          Pattern.compile(
              "\\b[Tt]oll\\b[^.]{0,200}?\\b(?:from "
                  + HEDGE
                  + "\\d[\\d,]*[^.]{0,30}? to )?"
                  + HEDGE
                  + NUMBER
                  + "\\b"));

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:previous|earlier|initial|first|last)(?:\\s+death)?\\s+toll\\s+(?:of|was|at)\\s+"
              + HEDGE
              + NUMBER);

  /** Words of sentences that sum up a war rather than tell the news. */
  private static final Pattern BACKGROUND =
      Pattern.compile("\\b(?:since|war|conflict|years|last year|previous)\\b");

  /** The largest toll of the opening sentences; empty where there is none. */
  static Optional<DeathToll> of(Witness witness) {
    DeathToll toll = null;
    List<Span> sentences = witness.sentences();
    for (int sentence = 0; sentence < Math.min(OPENING, sentences.size()); sentence++) {
      String words = witness.document().words(sentences.get(sentence));
      if (!BACKGROUND.matcher(words).find()) {
        int largest = largest(EARLIER.matcher(words).replaceAll(""));
        if (largest > (toll == null ? 0 : toll.dead())) {
          toll = new DeathToll(largest, sentence);
        }
      }
    }
    return Optional.ofNullable(toll);
  }

  /** Whether a number stands anywhere in a text. */
  static boolean isIn(Witness witness, int number) {
    int key = WordKeys.of(Integer.toString(number));
    for (int word = 0; word < witness.size(); word++) {
      if (witness.key(word) == key) {
        return true;
      }
    }
    return false;
  }

  /** Tolls that the report calls earlier ones. */
  static Set<Integer> earlier(Witness witness) {
    Set<Integer> tolls = new TreeSet<>();
    Matcher matcher = EARLIER.matcher(witness.document().text());
    while (matcher.find()) {
      tolls.add(number(matcher.group(1)));
    }
    return tolls;
  }

  private static int largest(String words) {
    int largest = -1;
    for (Pattern pattern : TOLLS) {
      Matcher matcher = pattern.matcher(words);
      while (matcher.find()) {
        boolean isRound = ROUND.matcher(words.substring(0, matcher.start(1))).find();
        largest = Math.max(largest, isRound ? -1 : number(matcher.group(1)));
      }
    }
    return largest;
  }

  /** The number, or -1 where it is nought, a year or too large for the toll of one event. */
  private static int number(String digits) {
    String bare = digits.replace(",", "");
    if (bare.length() > 4) {
      return -1;
    }
    int number = Integer.parseInt(bare);
    boolean isYear = !digits.contains(",") && number >= 1900 && number < 2100;
    return isYear || number == 0 || number > LARGEST ? -1 : number;
  }
}
