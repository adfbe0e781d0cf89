package org.stemma.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Lexicon;

/**
 * Reads parts of months, years and decades that are counted ("the last week of April", "the first
 * half of 2019", "the early 1990s"), feasts of one date, and years before a noun ("the 2016 raid").
 */
final class Fractions {

  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1, "final", -1);

  private static final Pattern DECADE = Pattern.compile("((?:1[89]|20)\\d)0['’]?s");

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  /** Years of a decade that "early" takes, and that "late" leaves out. */
  private static final int EARLY = 4;

  private static final int LATE = 6;

  private static final int DAYS_OF_WEEK = 7;

  private static final Map<String, MonthDay> FEASTS = feasts();

  private Fractions() {}

  private static Map<String, MonthDay> feasts() {
    Map<String, MonthDay> feasts = new TreeMap<>();
    for (List<String> row : Lexicon.rows(Fractions.class, "feasts.tsv")) {
      feasts.put(row.get(0), MonthDay.parse("--" + row.get(1)));
    }
    return Map.copyOf(feasts);
  }

  static @Nullable Reading at(Words words, int i) {
    return Reading.first(
        counted(words, i), decade(words, i), feast(words, i), yearBefore(words, i));
  }

  /** "the second week of March", "the first half of May", "the third quarter of 2019". */
  private static @Nullable Reading counted(Words words, int i) {
    int at = words.skip(i, "the");
    Integer ordinal = ORDINALS.get(words.at(at));
    if (ordinal == null || !words.is(at + 2, "of")) {
      return null;
    }
    Reading whole = Dates.at(words, at + 3);
    LocalDate start = whole == null ? null : whole.interval().start();
    if (whole == null || start == null) {
      return null;
    }
    Interval part = part(words.at(at + 1), ordinal, whole.rule(), start);
    return part == null ? null : new Reading(i, whole.end(), part, "counted part");
  }

  private static @Nullable Interval part(String unit, int ordinal, String whole, LocalDate start) {
    boolean isMonth = whole.equals("month") && start.getDayOfMonth() == 1;
    boolean isYear = whole.equals("year") && start.getDayOfYear() == 1;
    if (isMonth && unit.equals("week")) {
      return week(YearMonth.from(start), ordinal);
    }
    if (isMonth && unit.equals("half") && ordinal <= 2) {
      return half(YearMonth.from(start), ordinal);
    }
    if (isYear && unit.equals("half") && ordinal <= 2) {
      return months(start.getYear(), ordinal < 0 ? 2 : ordinal, 6);
    }
    return isYear && unit.equals("quarter")
        ? months(start.getYear(), ordinal < 0 ? 4 : ordinal, 3)
        : null;
  }

  private static Interval week(YearMonth month, int ordinal) {
    if (ordinal < 0) {
      return new Interval(month.atEndOfMonth().minusDays(DAYS_OF_WEEK - 1), month.atEndOfMonth());
    }
    LocalDate first = month.atDay(1 + (ordinal - 1) * DAYS_OF_WEEK);
    return new Interval(first, first.plusDays(DAYS_OF_WEEK - 1));
  }

  private static Interval half(YearMonth month, int ordinal) {
    return ordinal == 1
        ? new Interval(month.atDay(1), month.atDay(15))
        : new Interval(month.atDay(16), month.atEndOfMonth());
  }

  private static Interval months(int year, int ordinal, int length) {
    YearMonth first = YearMonth.of(year, 1 + (ordinal - 1) * length);
    return Interval.months(first, first.plusMonths(length - 1));
  }

  /** "the early 1990s", "the mid-1980s", "the late 1970s". */
  private static @Nullable Reading decade(Words words, int i) {
    int at = words.skip(i, "the");
    String word = words.at(at);
    boolean isMiddle = word.startsWith("mid-");
    int end = isMiddle ? at + 1 : words.skip(at + 1, "-") + 1;
    String years = isMiddle ? word.substring("mid-".length()) : words.at(end - 1);
    Matcher matcher = DECADE.matcher(years);
    if (!matcher.matches() || !(isMiddle || words.is(at, "early", "mid", "late"))) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1)) * 10;
    int from = words.is(at, "early") ? first : words.is(at, "late") ? first + LATE : first + EARLY;
    int to =
        words.is(at, "early") ? first + EARLY - 1 : words.is(at, "late") ? first + 9 : from + 2;
    Interval meant = new Interval(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    return new Reading(i, end, meant, "part of decade");
  }

  /** "Christmas Day", "New Year's Eve 2019"; without a year the last one. */
  private static @Nullable Reading feast(Words words, int i) {
    StringBuilder name = new StringBuilder();
    Reading longest = null;
    for (int end = i; end < words.size() && end < i + 4; end++) {
      name.append(name.isEmpty() || words.at(end).startsWith("'") ? "" : " ").append(words.at(end));
      MonthDay day = FEASTS.get(name.toString().replace('’', '\''));
      if (day != null && words.isCapital(i)) {
        longest = feast(words, i, end + 1, day);
      }
    }
    return longest;
  }

  private static @Nullable Reading feast(Words words, int i, int end, MonthDay day) {
    int year = words.skip(end, ",", "in", "of");
    if (YEAR.matcher(words.at(year)).matches()) {
      return Reading.day(i, year + 1, day.atYear(Integer.parseInt(words.at(year))), "feast");
    }
    LocalDate published = words.published();
    if (published == null) {
      return null;
    }
    LocalDate thisYear = day.atYear(published.getYear());
    boolean isAhead = Tense.isAhead(words, i, end);
    boolean isLast = !isAhead && thisYear.isAfter(published);
    boolean isNext = isAhead && thisYear.isBefore(published);
    return Reading.day(i, end, thisYear.plusYears(isLast ? -1 : isNext ? 1 : 0), "feast");
  }

  /** "the 2016 raid": no number of raids, which would be more than one. */
  private static @Nullable Reading yearBefore(Words words, int i) {
    boolean isLed = words.is(i - 1, "the", "a", "its", "their", "'s", "’s");
    boolean isSingular = words.tag(i + 1).equals("NN") || words.tag(i + 1).equals("NNP");
    return isLed && isSingular && YEAR.matcher(words.at(i)).matches()
        ? new Reading(i, i + 1, Interval.year(Integer.parseInt(words.at(i))), "year")
        : null;
  }
}
