package org.stemma.lineage;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * The toll that a report opens with. Counts of the dead rise from version to version, so that of
 * two versions of one report the one with the smaller toll is mostly the earlier.
 */
final class DeathToll {

  /** Sentences from the beginning that a report's own toll is looked for in. */
  private static final int OPENING = 5;

  /** Larger tolls are those of wars and catastrophes, not of the news. */
  private static final int LARGEST = 5000;

  private static final String NUMBER = "(\\d[\\d,]*)";

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

  private DeathToll() {}

  /** The largest toll of the opening sentences; empty where there is none. */
  static OptionalInt of(Witness witness) {
    int largest = -1;
    List<Span> sentences = witness.sentences();
    for (Span sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      String words = witness.document().words(sentence);
      if (!BACKGROUND.matcher(words).find()) {
        largest = Math.max(largest, largest(EARLIER.matcher(words).replaceAll("")));
      }
    }
    return largest < 0 ? OptionalInt.empty() : OptionalInt.of(largest);
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
        largest = Math.max(largest, number(matcher.group(1)));
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
