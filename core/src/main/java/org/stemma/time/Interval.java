package org.stemma.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included; open where null. */
record Interval(@Nullable LocalDate start, @Nullable LocalDate end) {

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 31;
  private static final int EARLY_UNTIL = 10;
  private static final int LATE_FROM = 21;

  /** Part of a month or year. */
  enum Part {
    EARLY,
    MIDDLE,
    LATE
  }

  static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The third of a month: up to the 10th, to the 20th, to its end. */
  static Interval part(YearMonth month, Part part) {
    return switch (part) {
      case EARLY -> new Interval(month.atDay(1), month.atDay(EARLY_UNTIL));
      case MIDDLE -> new Interval(month.atDay(EARLY_UNTIL + 1), month.atDay(LATE_FROM - 1));
      case LATE -> new Interval(month.atDay(LATE_FROM), month.atEndOfMonth());
    };
  }

  /** The third of a year, four months each. */
  static Interval part(int year, Part part) {
    return switch (part) {
      case EARLY -> months(YearMonth.of(year, 1), YearMonth.of(year, 4));
      case MIDDLE -> months(YearMonth.of(year, 5), YearMonth.of(year, 8));
      case LATE -> months(YearMonth.of(year, 9), YearMonth.of(year, 12));
    };
  }

  static Interval months(YearMonth first, YearMonth last) {
    return new Interval(first.atDay(1), last.atEndOfMonth());
  }

  /** From the first day of one to the last day of the other, null where that runs backwards. */
  static @Nullable Interval between(Interval first, Interval last) {
    if (first.start() != null && last.end() != null && last.end().isBefore(first.start())) {
      return null;
    }
    return new Interval(first.start(), last.end());
  }

  /** UCDP's date_prec. */
  int precision() {
    if (start == null || end == null) {
      return 5;
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days == 1) {
      return 1;
    }
    if (days < DAYS_OF_WEEK) {
      return 2;
    }
    if (days == DAYS_OF_WEEK) {
      return 3;
    }
    return days <= DAYS_OF_MONTH ? 4 : 5;
  }
}
