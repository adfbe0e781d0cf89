package org.stemma.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * A sentence to be read for times.
 *
 * @param sentence the words
 * @param published day of publication, null where unknown
 * @param anchor the day spoken of last, null where none
 */
record Words(Sentence sentence, @Nullable LocalDate published, @Nullable LocalDate anchor) {

  String at(int index) {
    return sentence.lower(index);
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
