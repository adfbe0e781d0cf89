package org.stemma.time;

import java.util.Set;
import org.stemma.language.Sentence;

/**
 * Tells the hour elsewhere from a time: "(1500 GMT / 10:00 a.m. Monday EST)" dates nothing anew.
 */
final class Conversions {

  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "bst", "cet", "cest", "est", "edt", "pst", "pdt", "et");

  private static final Set<String> OPENING = Set.of("(", "[", "-lrb-", "-lsb-");
  private static final Set<String> CLOSING = Set.of(")", "]", "-rrb-", "-rsb-");

  /** Words within such brackets. */
  private static final int REACH = 12;

  private Conversions() {}

  /** Whether a token stands in brackets that convert a time of day to another zone. */
  static boolean is(Sentence sentence, int token) {
    int open = token;
    while (open >= 0 && token - open <= REACH && !OPENING.contains(sentence.lower(open))) {
      if (CLOSING.contains(sentence.lower(open))) {
        return false;
      }
      open--;
    }
    if (open < 0 || !OPENING.contains(sentence.lower(open))) {
      return false;
    }
    for (int i = open + 1; i < sentence.size() && i <= open + REACH; i++) {
      if (CLOSING.contains(sentence.lower(i))) {
        return false;
      }
      if (ZONES.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
