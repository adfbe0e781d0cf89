package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads words for single days and nights: Saturday, yesterday, overnight Friday. */
final class Days {

  private Days() {}

  static @Nullable Reading at(Words words, int i) {
    if (words.published() == null) {
      return null;
    }
    return Reading.first(
        night(words, i, words.published()),
        weekend(words, i, words.published()),
        weekday(words, i, words.published()),
        plain(words, i, words.published()));
  }

  /** "overnight", "overnight Saturday", "during the night", "the night of Friday", "last night". */
  private static @Nullable Reading night(Words words, int i, LocalDate published) {
    int end = nightEnd(words, i);
    if (end < 0) {
      return null;
    }
    int day = words.skip(words.skip(end, "on", "of", "from", "into"), "late", "early");
    Reading named = weekday(words, day, published);
    if (named == null) {
      return new Reading(i, end, night(published.minusDays(1)), "night before");
    }
    boolean into = words.is(end, "into");
    LocalDate first = start(named, published);
    boolean isLater = into || first.plusDays(1).isAfter(published);
    LocalDate evening = isLater ? first.minusDays(1) : first;
    return new Reading(i, nightRange(words, named.end(), published), night(evening), "night of");
  }

  private static LocalDate start(Reading reading, LocalDate otherwise) {
    return reading.interval().start() == null ? otherwise : reading.interval().start();
  }

  /** Index after the words for a night, -1 where there are none. */
  private static int nightEnd(Words words, int i) {
    if (words.is(i, "overnight")) {
      return i + 1;
    }
    if (words.is(i, "last") && words.is(i + 1, "night")) {
      return i + 2;
    }
    boolean during = words.is(i, "during", "in", "through", "throughout", "on", "over");
    return during && words.is(i + 1, "the") && words.is(i + 2, "night", "nighttime") ? i + 3 : -1;
  }

  /** In "overnight Saturday to Sunday" both days are one night. */
  private static int nightRange(Words words, int end, LocalDate published) {
    int next = words.is(end, "to", "-", "into", "and") ? end + 1 : end;
    Reading second = next > end ? weekday(words, words.skip(next, "early"), published) : null;
    return second == null ? end : second.end();
  }

  private static Interval night(LocalDate evening) {
    return new Interval(evening, evening.plusDays(1));
  }

  private static @Nullable Reading weekend(Words words, int i, LocalDate published) {
    int at = words.skip(i, "the", "this", "last", "next", "past");
    if (!words.is(at, "weekend", "weekends")) {
      return null;
    }
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean next = words.is(i, "next") || Tense.isAhead(words, i, at + 1);
    if (next) {
      saturday = published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    } else if (words.is(i, "last") && saturday.plusDays(1).isAfter(published.minusDays(1))) {
      saturday = saturday.minusWeeks(1);
    }
    Interval both = new Interval(saturday, saturday.plusDays(1));
    return new Reading(i, words.skipPossessive(at + 1), both, "weekend");
  }

  /**
   * "Saturday", "late on Friday night", "last Thursday", "early on Sunday morning", "Saturdays".
   */
  private static @Nullable Reading weekday(Words words, int i, LocalDate published) {
    int at = i;
    while (words.is(
        at, "early", "earlier", "late", "later", "on", "this", "last", "next", "past")) {
      at++;
    }
    at = partBefore(words, at);
    DayOfWeek day = CalendarWords.weekday(words.at(at));
    if (day == null || !words.isCapital(at) || isHabit(words, at)) {
      return null;
    }
    int end = words.skipPossessive(at + 1);
    end = parts(words, end);
    boolean isLast = words.is(at - 1, "last", "past") && at > i;
    boolean isNext = words.is(at - 1, "next") && at > i;
    LocalDate resolved = resolve(words, i, end, day, published, isLast, isNext);
    return Reading.day(i, end, resolved, "weekday");
  }

  /** "on the morning of Saturday". */
  private static int partBefore(Words words, int at) {
    int part = words.skip(at, "the");
    return CalendarWords.isPart(words.at(part)) && words.is(part + 1, "of") ? part + 2 : at;
  }

  private static int parts(Words words, int end) {
    int at = words.skip(end, "early", "late");
    return CalendarWords.isPart(words.at(at)) ? words.skipPossessive(at + 1) : end;
  }

  /** "on Saturdays" is what happens each week; "Saturdays blast" has lost its apostrophe. */
  private static boolean isHabit(Words words, int at) {
    return words.at(at).endsWith("days") && words.is(at - 1, "on", "every", "most");
  }

  private static LocalDate resolve(
      Words words,
      int start,
      int end,
      DayOfWeek day,
      LocalDate published,
      boolean isLast,
      boolean isNext) {
    if (isNext) {
      return published.with(TemporalAdjusters.next(day));
    }
    if (isLast) {
      return published.with(TemporalAdjusters.previous(day));
    }
    return Tense.isAhead(words, start, end)
        ? published.with(TemporalAdjusters.nextOrSame(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  private static @Nullable Reading plain(Words words, int i, LocalDate published) {
    int at = words.skip(i, "early", "earlier", "late", "later");
    int end = parts(words, words.skipPossessive(at + 1));
    return switch (words.at(at)) {
      case "today", "tonight" -> Reading.day(i, end, published, "day word");
      case "yesterday" -> Reading.day(i, end, published.minusDays(1), "day word");
      case "tomorrow" -> Reading.day(i, end, published.plusDays(1), "day word");
      case "now" -> Reading.day(i, at + 1, published, "now");
      case "this" ->
          CalendarWords.isPart(words.at(at + 1))
              ? Reading.day(i, at + 2, published, "day word")
              : null;
      default -> null;
    };
  }
}
