package org.stemma.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the words from one token up to another mean.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param interval the days meant
 * @param rule name of the rule
 */
record Reading(int start, int end, Interval interval, String rule) {

  static Reading day(int start, int end, LocalDate day, String rule) {
    return new Reading(start, end, Interval.day(day), rule);
  }

  Reading from(int first) {
    return new Reading(first, end, interval, rule);
  }

  Reading with(Interval meant, String name) {
    return new Reading(start, end, meant, name);
  }

  static @Nullable Reading first(@Nullable Reading... readings) {
    for (Reading reading : readings) {
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }
}
