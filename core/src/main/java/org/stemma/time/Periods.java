package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads periods told from the day of publication: this week, the last few days, a month ago. */
final class Periods {

  private static final int DAY = 1;
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int HOURS_OF_DAY = 24;

  private Periods() {}

  static @Nullable Reading at(Words words, int i) {
    LocalDate published = words.published();
    if (published == null) {
      return null;
    }
    return Reading.first(
        rolling(words, i, published),
        calendar(words, i, published),
        partOf(words, i, published),
        ago(words, i, published));
  }

  /** "the last few days", "over the past year", "in the past 24 hours": up to the publication. */
  private static @Nullable Reading rolling(Words words, int i, LocalDate published) {
    int at = words.skip(i, "over", "in", "during", "for", "within", "throughout");
    if (!words.is(at, "the", "these")
        || !words.is(at + 1, "last", "past", "previous")
        || (words.is(at + 1, "previous") && words.is(at + 2, "day"))) {
      return null;
    }
    Amount amount = amount(words, at + 2);
    LocalDate start = amount == null ? null : back(published, amount);
    return amount == null || start == null
        ? null
        : new Reading(i, amount.end(), new Interval(start, published), "rolling");
  }

  /** A number of units and the index after its words. */
  private record Amount(int count, int unit, String word, int end) {}

  /** "few days", "couple of weeks", "24 hours", "year". */
  private static @Nullable Amount amount(Words words, int i) {
    int at = words.skip(i, "a");
    Integer count = CalendarWords.count(words.at(at));
    int unitAt = count == null ? at : words.skip(at + 1, "of", "-", "or");
    if (at > i && count == null) {
      count = 1;
    }
    Integer unit = CalendarWords.unit(words.at(unitAt));
    if (unit == null) {
      return null;
    }
    boolean isBarePlural = count == null && words.at(unitAt).endsWith("s");
    return isBarePlural
        ? null
        : new Amount(count == null ? 1 : count, unit, words.at(unitAt), unitAt + 1);
  }

  private static @Nullable LocalDate back(LocalDate from, Amount amount) {
    return switch (amount.unit()) {
      case 0 ->
          amount.word().startsWith("hour")
              ? from.minusDays(Math.max(1, amount.count() / HOURS_OF_DAY))
              : from;
      case MONTH -> from.minusMonths(amount.count());
      case YEAR -> from.minusYears(amount.count());
      default -> from.minusDays((long) amount.count() * amount.unit());
    };
  }

  /** "this week", "last month", "next year"; what is past of the present one where it is past. */
  private static @Nullable Reading calendar(Words words, int i, LocalDate published) {
    int at = words.skip(i, "earlier", "later", "early", "late");
    at = words.skip(at, "in");
    boolean isThis = words.is(at, "this");
    boolean isLast = words.is(at, "last");
    boolean isNext = words.is(at, "next", "coming");
    Integer unit = CalendarWords.unit(words.at(at + 1));
    if (unit == null || words.at(at + 1).endsWith("s") || !(isThis || isLast || isNext)) {
      return null;
    }
    Interval whole = whole(published, unit, isThis ? 0 : isLast ? -1 : 1);
    if (whole == null) {
      return null;
    }
    Interval meant = isThis ? present(words, i, at + 2, whole, published) : side(words, i, whole);
    return new Reading(i, words.skipPossessive(at + 2), meant, "calendar period");
  }

  /** "late last week", "early next month": the days up to the middle of it, or those after. */
  private static Interval side(Words words, int i, Interval whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    boolean isEarly = words.is(i, "early");
    if (start == null || end == null || !(isEarly || words.is(i, "late"))) {
      return whole;
    }
    long half = (ChronoUnit.DAYS.between(start, end) + 1) / 2;
    return isEarly
        ? new Interval(start, start.plusDays(half - 1))
        : new Interval(start.plusDays(half), end);
  }

  private static Interval present(
      Words words, int start, int end, Interval whole, LocalDate published) {
    boolean isAhead = words.is(start, "later") || Tense.isAhead(words, start, end);
    return isAhead ? new Interval(published, whole.end()) : new Interval(whole.start(), published);
  }

  /** The calendar week, month or year that lies so many before or after the present one. */
  private static @Nullable Interval whole(LocalDate published, int unit, int shift) {
    YearMonth month = YearMonth.from(published);
    return switch (unit) {
      case WEEK -> {
        LocalDate monday =
            published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        yield new Interval(monday, monday.plusDays(WEEK - 1));
      }
      case MONTH -> Interval.month(month.plusMonths(shift));
      case YEAR -> Interval.year(published.getYear() + shift);
      default -> null;
    };
  }

  /** "the end of the month", "the beginning of this year", "the middle of last week". */
  private static @Nullable Reading partOf(Words words, int i, LocalDate published) {
    int at = words.skip(i, "the");
    if (!words.is(at, "end", "start", "beginning", "middle") || !words.is(at + 1, "of")) {
      return null;
    }
    int shift = words.is(at + 2, "last") ? -1 : words.is(at + 2, "next") ? 1 : 0;
    boolean isPointed = words.is(at + 2, "the", "this", "last", "next");
    Integer unit = isPointed ? CalendarWords.unit(words.at(at + 3)) : null;
    Interval whole = unit == null ? null : whole(published, unit, shift);
    if (whole == null || whole.start() == null || whole.end() == null) {
      return null;
    }
    LocalDate edge = words.is(at, "end") ? whole.end() : whole.start();
    Interval meant = words.is(at, "middle") ? whole : edge(whole, edge, unit == null ? 0 : unit);
    return new Reading(i, at + 4, meant, "edge of period");
  }

  /** The last or first third of a month, four months of a year, the day of a week. */
  private static Interval edge(Interval whole, LocalDate edge, int unit) {
    boolean isEnd = edge.equals(whole.end());
    Interval.Part part = isEnd ? Interval.Part.LATE : Interval.Part.EARLY;
    return switch (unit) {
      case MONTH -> Interval.part(YearMonth.from(edge), part);
      case YEAR -> Interval.month(YearMonth.from(edge));
      default -> Interval.day(edge);
    };
  }

  /** "nine months ago", "three days ago", "an hour ago", "a few weeks ago". */
  private static @Nullable Reading ago(Words words, int i, LocalDate published) {
    int at = words.skip(i, "some", "about", "around", "nearly", "almost", "just", "roughly");
    if (at == i && words.is(i, "more", "less") && words.is(i + 1, "than")) {
      at = i + 2;
    }
    boolean isHours = words.is(at, "hours", "minutes", "moments") && words.is(at + 1, "ago");
    if (isHours) {
      return Reading.day(i, at + 2, published, "ago");
    }
    Amount amount = amount(words, at);
    if (amount == null || !words.is(amount.end(), "ago")) {
      return null;
    }
    return new Reading(i, amount.end() + 1, agone(published, amount), "ago");
  }

  /** Months and years ago mean the calendar month or year; days and weeks are counted. */
  private static Interval agone(LocalDate published, Amount amount) {
    return switch (amount.unit()) {
      case 0 -> Interval.day(published);
      case DAY, WEEK, 2 * WEEK ->
          Interval.day(published.minusDays((long) amount.count() * amount.unit()));
      case MONTH -> Interval.month(YearMonth.from(published).minusMonths(amount.count()));
      case YEAR -> Interval.year(published.getYear() - amount.count());
      default -> decade(published.getYear() - 10 * amount.count());
    };
  }

  private static Interval decade(int year) {
    return new Interval(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
  }
}
