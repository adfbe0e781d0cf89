package org.stemma.time;

import java.util.Set;
import org.stemma.text.Lexicon;

/** Tells by the verbs around a time whether it is past or still to come. */
final class Tense {

  /** Tokens of a verb group before its main verb: "will probably not have been". */
  private static final int GROUP = 5;

  private static final Set<String> AHEAD = Set.copyOf(Lexicon.words(Tense.class, "ahead.tsv"));

  private static final Set<String> MODALS =
      Set.of("will", "wo", "'ll", "’ll", "shall", "would", "may", "might", "could", "can", "must");

  private Tense() {}

  /** Whether what happens at the time that the words in a range name is still to come. */
  static boolean isAhead(Words words, int start, int end) {
    for (int i = start - 1; i >= 0 && !isBreak(words, i); i--) {
      if (AHEAD.contains(words.at(i)) && !isVerb(words, i - 1, "had")) {
        return true;
      }
      if (words.tag(i).startsWith("VB") || words.tag(i).equals("MD")) {
        return isAheadVerb(words, i);
      }
    }
    for (int i = end; i < words.size(); i++) {
      if (words.tag(i).equals("MD")) {
        return isAheadVerb(words, i);
      }
      if (words.tag(i).equals("VBD") || words.tag(i).equals("VBZ") || words.tag(i).equals("VBP")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Words words, int i, String form) {
    return words.is(i, form);
  }

  private static boolean isBreak(Words words, int i) {
    return words.is(i, ";", ":", "\"", "”", "''");
  }

  private static boolean isAheadVerb(Words words, int verb) {
    String tag = words.tag(verb);
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
      return false;
    }
    for (int i = verb; i >= 0 && i > verb - GROUP; i--) {
      if (MODALS.contains(words.at(i))) {
        return !hasPerfect(words, i, verb);
      }
      if (words.tag(i).equals("TO")) {
        return isAheadBefore(words, i);
      }
      if (!isGroup(words, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGroup(Words words, int i) {
    String tag = words.tag(i);
    return tag.equals("RB") || (tag.startsWith("VB") && !tag.equals("VBD"));
  }

  /** "may have left on Thursday" is past. */
  private static boolean hasPerfect(Words words, int modal, int verb) {
    for (int i = modal + 1; i <= verb; i++) {
      if (words.is(i, "have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAheadBefore(Words words, int to) {
    for (int i = to - 1; i >= 0 && i > to - 3; i--) {
      if (AHEAD.contains(words.at(i)) || words.is(i, "going", "about", "is", "are", "likely")) {
        return true;
      }
    }
    return false;
  }
}
