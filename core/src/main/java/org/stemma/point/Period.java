package org.stemma.point;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; an end may be open. */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** How many days it lasts; a very large number where an end is open. */
  public long length() {
    return start == null || end == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Whether a day belongs to both. */
  public boolean overlaps(Period other) {
    return !isAfter(other) && !other.isAfter(this);
  }

  /** Whether it begins when the other has ended. */
  public boolean isAfter(Period other) {
    return start != null && other.end != null && start.isAfter(other.end);
  }

  /** The shortest period that holds both. */
  public Period cover(Period other) {
    return new Period(
        start == null || other.start == null
            ? null
            : start.isBefore(other.start) ? start : other.start,
        end == null || other.end == null ? null : end.isAfter(other.end) ? end : other.end);
  }

  /**
   * In words with their preposition: "on 11 December 2016", "in March 2016", "since 2 May 2014".
   */
  public String words() {
    if (start == null) {
      return end == null ? "at a time unknown" : "until " + DAY.format(end);
    }
    if (end == null) {
      return "since " + DAY.format(start);
    }
    if (start.equals(end)) {
      return "on " + DAY.format(start);
    }
    return isWholeYears(start, end) ? years(start, end) : months(start, end);
  }

  private static boolean isWholeYears(LocalDate start, LocalDate end) {
    return start.getDayOfYear() == 1 && end.getMonthValue() == 12 && end.getDayOfMonth() == 31;
  }

  private static String years(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear()
        ? "in " + start.getYear()
        : "from " + start.getYear() + " to " + end.getYear();
  }

  private static String months(LocalDate start, LocalDate end) {
    boolean whole = start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
    if (whole && YearMonth.from(start).equals(YearMonth.from(end))) {
      return "in " + MONTH.format(start);
    }
    if (whole) {
      return "from " + MONTH.format(start) + " to " + MONTH.format(end);
    }
    boolean sameMonth = YearMonth.from(start).equals(YearMonth.from(end));
    String first =
        sameMonth
            ? Integer.toString(start.getDayOfMonth())
            : start.getYear() == end.getYear() ? DAY_OF_YEAR.format(start) : DAY.format(start);
    return "from " + first + " to " + DAY.format(end);
  }
}
