package org.stemma.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates: 15 April 2017, Dec. 10, in March, late 2016, summer 2014. */
final class Dates {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private static final Pattern YEAR = Pattern.compile("(1[89]|20|21)\\d\\d");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern EUROPEAN = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DECADE = Pattern.compile("((?:1[89]|20)\\d)0['’]?s");

  /** A day further ahead than so many months is told with its year. */
  private static final int FAR = 6;

  private Dates() {}

  static @Nullable Reading at(Words words, int i) {
    return Reading.first(
        afterWeekday(words, i),
        numeric(words, i),
        dayMonth(words, i),
        monthDay(words, i),
        month(words, i),
        season(words, i),
        year(words, i),
        decade(words, i));
  }

  /** "Saturday, April 15", "Sun 16 Apr 2017": the date decides. */
  private static @Nullable Reading afterWeekday(Words words, int i) {
    boolean isWeekday =
        CalendarWords.weekday(words.at(i)) != null
            || CalendarWords.shortWeekday(words.at(i)) != null;
    if (!isWeekday || !words.isCapital(i)) {
      return null;
    }
    int at = words.skip(words.skip(i + 1, ","), "the");
    Reading date = Reading.first(numeric(words, at), dayMonth(words, at), monthDay(words, at));
    return date == null ? null : date.from(i);
  }

  private static @Nullable Reading numeric(Words words, int i) {
    Matcher iso = ISO.matcher(words.at(i));
    if (iso.matches()) {
      return date(words, i, i + 1, iso.group(1), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher european = EUROPEAN.matcher(words.at(i));
    return european.matches()
        ? date(
            words,
            i,
            i + 1,
            european.group(3),
            number(european.group(2)),
            number(european.group(1)))
        : null;
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }

  /** "15 April", "the 15th of April 2017", "14-15 April". */
  private static @Nullable Reading dayMonth(Words words, int i) {
    int at = words.skip(i, "the");
    int first = day(words, at);
    if (first == 0) {
      return null;
    }
    int second = words.is(at + 1, "-", "–", "to", "and", "/") ? day(words, at + 2) : 0;
    int month = words.skip(second == 0 ? at + 1 : at + 3, "of");
    Month named = isMonth(words, month) ? CalendarWords.month(words.at(month)) : null;
    if (named == null) {
      return null;
    }
    int year = yearAt(words, month + 1);
    int end = year < 0 ? month + 1 : year + 1;
    String written = year < 0 ? "" : words.at(year);
    return days(words, i, end, written, named.getValue(), first, second);
  }

  /** "April 15", "Dec. 10, 2016", "April 14-15", "April 3rd". */
  private static @Nullable Reading monthDay(Words words, int i) {
    Month named = isMonth(words, i) ? CalendarWords.month(words.at(i)) : null;
    int at = words.skip(i + 1, "the");
    int first = named == null ? 0 : day(words, at);
    if (named == null || first == 0) {
      return null;
    }
    int second = words.is(at + 1, "-", "–", "to", "and") ? day(words, at + 2) : 0;
    second = second > first && !isCounted(words, at + 3) ? second : 0;
    int after = second == 0 ? at + 1 : at + 3;
    int year = yearAt(words, after);
    int end = year < 0 ? after : year + 1;
    return days(words, i, end, year < 0 ? "" : words.at(year), named.getValue(), first, second);
  }

  private static boolean isCounted(Words words, int i) {
    return words.tag(i).equals("NNS");
  }

  private static @Nullable Reading days(
      Words words, int i, int end, String year, int month, int first, int second) {
    Reading start = date(words, i, end, year, month, first);
    if (start == null || second <= first) {
      return start;
    }
    Reading last = date(words, i, end, year, month, second);
    Interval both = last == null ? null : Interval.between(start.interval(), last.interval());
    return both == null ? start : start.with(both, "days of month");
  }

  private static int day(Words words, int i) {
    Matcher matcher = DAY.matcher(words.at(i));
    int day = matcher.matches() ? number(matcher.group(1)) : 0;
    return day <= 31 ? day : 0;
  }

  /** Index of a year at a token or after a comma, -1 where there is none. */
  private static int yearAt(Words words, int i) {
    int at = words.skip(i, ",");
    return YEAR.matcher(words.at(at)).matches() && !isCounted(words, at + 1) ? at : -1;
  }

  private static @Nullable Reading date(
      Words words, int i, int end, String year, int month, int day) {
    try {
      if (!year.isEmpty()) {
        return Reading.day(i, end, LocalDate.of(number(year), month, day), "date");
      }
      LocalDate published = words.published();
      if (published == null) {
        return null;
      }
      LocalDate thisYear = LocalDate.of(published.getYear(), month, day);
      return Reading.day(i, end, nearest(words, i, end, thisYear, published), "date of year");
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /**
   * The last such day, the next one where the verbs point ahead and it is not too far off: "would
   * condemn an August attack" in September. A day ahead may be today.
   */
  private static LocalDate nearest(
      Words words, int start, int end, LocalDate thisYear, LocalDate published) {
    boolean isAhead = Tense.isAhead(words, start, end);
    if (isAhead && thisYear.isBefore(published)) {
      LocalDate next = thisYear.plusYears(1);
      return next.isAfter(published.plusMonths(FAR)) ? thisYear : next;
    }
    return !isAhead && thisYear.isAfter(published.plusDays(1)) ? thisYear.minusYears(1) : thisYear;
  }

  /** "may" and "march" are months only where they are names. */
  private static boolean isMonth(Words words, int i) {
    return words.isCapital(i)
        && !words.tag(i).equals("MD")
        && CalendarWords.month(words.at(i)) != null;
  }

  /** "in March", "late November", "March this year", "April 2016", "mid-November". */
  private static @Nullable Reading month(Words words, int i) {
    Interval.Part part = part(words, i);
    int at = part == null ? words.skip(i, "last", "next", "this") : partEnd(words, i);
    String word = words.at(at);
    if (word.startsWith("mid-")) {
      part = Interval.Part.MIDDLE;
      word = word.substring(4);
    }
    Month month = CalendarWords.month(word);
    boolean isNamed = part != null || isMonth(words, at) || word.length() < words.at(at).length();
    if (month == null || !isNamed || isBareName(words, i, at)) {
      return null;
    }
    YearOf year = yearOf(words, at + 1);
    YearMonth resolved = resolve(words, i, year, month);
    if (resolved == null) {
      return null;
    }
    Interval days = part == null ? Interval.month(resolved) : Interval.part(resolved, part);
    int end = words.skipPossessive(year.end());
    return new Reading(i, end, days, "month");
  }

  /** "May said", "March" at the head of a sentence: a month needs a word that leads it in. */
  private static boolean isBareName(Words words, int start, int at) {
    boolean isLed =
        start < at
            || words.is(
                at - 1,
                "in",
                "since",
                "until",
                "till",
                "by",
                "during",
                "from",
                "to",
                "of",
                "between",
                "and",
                "before",
                "after",
                "through",
                "throughout",
                "for",
                "around");
    boolean isDated = yearAt(words, at + 1) >= 0 || words.is(at + 1, "this", "last", "'s", "’s");
    return !isLed && !isDated;
  }

  private static @Nullable YearMonth resolve(Words words, int i, YearOf year, Month month) {
    if (year.value() != null) {
      return YearMonth.of(year.value(), month);
    }
    LocalDate published = words.published();
    if (published == null) {
      return null;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth thisYear = YearMonth.of(now.getYear(), month);
    boolean isLast = words.is(i, "last") && !thisYear.isBefore(now);
    boolean isAhead = words.is(i, "next") || Tense.isAhead(words, i, year.end());
    if (isAhead) {
      return thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
    }
    return isLast || thisYear.isAfter(now) ? thisYear.minusYears(1) : thisYear;
  }

  /** A year and the index after its words. */
  private record YearOf(@Nullable Integer value, int end) {}

  /** "2016", ", 2016", "of 2016", "this year", "of last year"; no value where none follows. */
  private static YearOf yearOf(Words words, int i) {
    int at = words.skip(i, ",", "of");
    LocalDate published = words.published();
    if (YEAR.matcher(words.at(at)).matches() && !isCounted(words, at + 1)) {
      return new YearOf(number(words.at(at)), at + 1);
    }
    if (published != null && words.is(at + 1, "year") && words.is(at, "this", "last", "next")) {
      int shift = words.is(at, "this") ? 0 : words.is(at, "last") ? -1 : 1;
      return new YearOf(published.getYear() + shift, at + 2);
    }
    return new YearOf(null, i);
  }

  private static Interval.@Nullable Part part(Words words, int i) {
    int at = words.skip(i, "the");
    if (words.is(at, "early") || words.is(at, "beginning", "start")) {
      return Interval.Part.EARLY;
    }
    if (words.is(at, "mid", "middle")) {
      return Interval.Part.MIDDLE;
    }
    return words.is(at, "late", "end") && (at == i || words.is(at + 1, "of"))
        ? Interval.Part.LATE
        : null;
  }

  private static int partEnd(Words words, int i) {
    int at = words.skip(i, "the") + 1;
    return words.skip(words.skip(at, "-", "of", "in"), "the");
  }

  /** "the summer of 2015", "last winter", "spring 2014". */
  private static @Nullable Reading season(Words words, int i) {
    int at = words.skip(i, "the", "this", "last", "next");
    Month first = CalendarWords.season(words.at(at));
    if (first == null || words.tag(at).startsWith("VB")) {
      return null;
    }
    YearOf year = yearOf(words, at + 1);
    LocalDate published = words.published();
    if (year.value() != null) {
      return season(i, year.end(), YearMonth.of(year.value(), first));
    }
    boolean isPointed = words.is(i, "this", "last", "next") && at > i;
    if (!isPointed || published == null) {
      return null;
    }
    YearMonth start = YearMonth.of(published.getYear(), first);
    YearMonth now = YearMonth.from(published);
    if (words.is(i, "last") && !start.plusMonths(2).isBefore(now)) {
      start = start.minusYears(1);
    } else if (words.is(i, "next") && !start.isAfter(now)) {
      start = start.plusYears(1);
    }
    return season(i, at + 1, start);
  }

  private static Reading season(int i, int end, YearMonth first) {
    return new Reading(i, end, Interval.months(first, first.plusMonths(2)), "season");
  }

  /** "in 2015", "late 2016", "early 2014"; a number alone is no year. */
  private static @Nullable Reading year(Words words, int i) {
    Interval.Part part = part(words, i);
    int at = part == null ? words.skip(i, "year") : partEnd(words, i);
    String word = words.at(at);
    if (word.startsWith("mid-")) {
      part = Interval.Part.MIDDLE;
      word = word.substring(4);
    }
    if (!YEAR.matcher(word).matches() || isCounted(words, at + 1)) {
      return null;
    }
    boolean isLed =
        at > i
            || word.length() < words.at(at).length()
            || words.is(
                at - 1,
                "in",
                "since",
                "until",
                "till",
                "by",
                "during",
                "from",
                "before",
                "after",
                "throughout",
                "between",
                "of",
                "to",
                "and",
                "-",
                "–",
                "through");
    int year = number(word);
    if (!isLed || year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    Interval days = part == null ? Interval.year(year) : Interval.part(year, part);
    return new Reading(i, words.skipPossessive(at + 1), days, "year");
  }

  private static @Nullable Reading decade(Words words, int i) {
    int at = words.skip(i, "the");
    Matcher matcher = DECADE.matcher(words.at(at));
    if (!matcher.matches()) {
      return null;
    }
    int first = number(matcher.group(1)) * 10;
    Interval days = new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    return new Reading(i, at + 1, days, "decade");
  }
}
