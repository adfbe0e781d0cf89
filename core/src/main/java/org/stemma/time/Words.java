package org.stemma.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * A sentence to be read for times.
 *
 * @param sentence the words
 * @param lower the words in lower case
 * @param published day of publication, null where unknown
 * @param anchor the day spoken of last, null where none
 */
record Words(
    Sentence sentence,
    List<String> lower,
    @Nullable LocalDate published,
    @Nullable LocalDate anchor) {

  static Words of(Sentence sentence, @Nullable LocalDate published, @Nullable LocalDate anchor) {
    List<String> lower = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      lower.add(sentence.lower(i));
    }
    return new Words(sentence, lower, published, anchor);
  }

  Words withAnchor(@Nullable LocalDate day) {
    return new Words(sentence, lower, published, day);
  }

  /** The word at an index in lower case; empty outside the sentence. */
  String at(int index) {
    return index < 0 || index >= lower.size() ? "" : lower.get(index);
  }

  /** Whether any word could be one of a time: most sentences have none and need no reading. */
  boolean mayTell() {
    for (String word : lower) {
      if (CalendarWords.isTrigger(word)) {
        return true;
      }
    }
    return false;
  }

  boolean is(int index, String... words) {
    String word = at(index);
    for (String wanted : words) {
      if (word.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with a capital, as weekdays and months do. */
  boolean isCapital(int index) {
    return index >= 0
        && index < sentence.size()
        && Character.isUpperCase(sentence.token(index).word().charAt(0));
  }

  String tag(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).tag() : "";
  }

  int size() {
    return sentence.size();
  }

  /** The index after a possessive mark, if one stands there. */
  int skipPossessive(int index) {
    return is(index, "'s", "’s", "'", "’") ? index + 1 : index;
  }

  int skip(int index, String... words) {
    return is(index, words) ? index + 1 : index;
  }
}
