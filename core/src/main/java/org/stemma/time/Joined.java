package org.stemma.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that others bound: since Friday, until last Thursday, between Monday and Wednesday,
 * before the end of the month.
 */
final class Joined {

  /**
   * Words between "since" and the year of "since the long conflict in the north erupted in 2011".
   */
  private static final int SINCE_REACH = 14;

  private Joined() {}

  static @Nullable Reading at(Words words, int i) {
    return Reading.first(
        range(words, i), since(words, i), until(words, i), before(words, i), single(words, i));
  }

  /** "between X and Y", "from X to Y", "X to Y". */
  private static @Nullable Reading range(Words words, int i) {
    boolean isBetween = words.is(i, "between");
    int at = words.skip(i, "between", "from");
    Reading first = plain(words, at);
    if (first == null) {
      return null;
    }
    boolean joins =
        isBetween
            ? words.is(first.end(), "and")
            : words.is(first.end(), "to", "until", "till", "through", "-", "–");
    Reading last = joins ? plain(words, words.skip(first.end() + 1, "early", "late")) : null;
    if (last == null) {
      return at > i && words.is(i, "from") ? open(words, i, first) : null;
    }
    Interval both = Interval.between(first.interval(), last.interval());
    if (both == null) {
      both = Interval.between(sharedYear(first, last), last.interval());
    }
    return both == null ? null : new Reading(i, last.end(), both, "range");
  }

  /** In "between March and May 2019" the year is that of both. */
  private static Interval sharedYear(Reading first, Reading last) {
    LocalDate start = first.interval().start();
    LocalDate end = last.interval().start();
    boolean isYearless = first.rule().equals("month") || first.rule().equals("date of year");
    if (start == null || end == null || !isYearless) {
      return first.interval();
    }
    LocalDate shifted = start.withYear(end.getYear());
    LocalDate meant = shifted.isAfter(end) ? shifted.minusYears(1) : shifted;
    return new Interval(meant, meant);
  }

  /** "from Thursday" alone is the day itself. */
  private static @Nullable Reading open(Words words, int i, Reading first) {
    return words.is(first.end(), "on", "onwards", "onward")
        ? new Reading(
            i, first.end() + 1, upTo(first.interval().start(), words.published()), "since")
        : null;
  }

  private static Interval upTo(@Nullable LocalDate start, @Nullable LocalDate published) {
    boolean isOpen = start != null && published != null && published.isBefore(start);
    return new Interval(start, isOpen ? null : published);
  }

  /** "since Friday", "since the war broke out in 2011". */
  private static @Nullable Reading since(Words words, int i) {
    if (!words.is(i, "since", "ever")) {
      return null;
    }
    int at = words.is(i, "ever") && words.is(i + 1, "since") ? i + 2 : i + 1;
    Reading first = plain(words, at);
    if (first == null) {
      first = dated(words, at);
    }
    return first == null
        ? null
        : new Reading(i, first.end(), upTo(first.interval().start(), words.published()), "since");
  }

  /** The year or month of the clause after "since". */
  private static @Nullable Reading dated(Words words, int from) {
    for (int i = from; i < words.size() && i < from + SINCE_REACH; i++) {
      if (words.is(i, ",", ";", ".", "and", "said")) {
        return null;
      }
      boolean isIn = words.is(i, "in", "on");
      Reading reading = isIn ? Reading.first(Dates.at(words, i + 1), Days.at(words, i + 1)) : null;
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  private static @Nullable Reading until(Words words, int i) {
    int at = words.is(i, "up") && words.is(i + 1, "until", "till") ? i + 1 : i;
    if (!words.is(at, "until", "till")) {
      return null;
    }
    Reading last = plain(words, at + 1);
    return last == null
        ? null
        : new Reading(i, last.end(), new Interval(null, last.interval().end()), "until");
  }

  /** "before the end of the month", "by the end of the year": from now to then. */
  private static @Nullable Reading before(Words words, int i) {
    if (!words.is(i, "before", "by")) {
      return null;
    }
    Reading last = plain(words, i + 1);
    LocalDate published = words.published();
    if (last == null) {
      return null;
    }
    LocalDate end = last.interval().end();
    boolean isAhead = published != null && end != null && end.isAfter(published);
    if (isAhead && last.rule().equals("edge of period")) {
      return new Reading(i, last.end(), new Interval(published, end), "before");
    }
    return words.is(i, "by")
        ? last.from(i)
        : new Reading(i, last.end(), new Interval(null, end), "before");
  }

  /** A time by itself, with the preposition before it. */
  private static @Nullable Reading single(Words words, int i) {
    boolean isLed = words.is(i, "on", "in", "at", "during", "over");
    Reading dated =
        isLed ? Reading.first(Fractions.at(words, i + 1), Dates.at(words, i + 1)) : null;
    if (dated != null) {
      return dated.from(i);
    }
    Reading bare = plain(words, i);
    if (bare != null) {
      return bare;
    }
    Reading led = isLed ? plain(words, i + 1) : null;
    return led == null ? null : led.from(i);
  }

  private static @Nullable Reading plain(Words words, int i) {
    return Reading.first(
        Fractions.at(words, i),
        Dates.at(words, i),
        Days.at(words, i),
        Periods.at(words, i),
        Anchored.at(words, i));
  }
}
