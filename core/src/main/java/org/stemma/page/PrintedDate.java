package org.stemma.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page prints it, with the time beside it.
 *
 * @param date the day
 * @param time the local time, where one stands beside the date
 * @param zone the time's zone as printed
 * @param start offset of the first character of date and time
 * @param end offset behind the last one
 * @param hasWeekday whether the day of the week is named
 */
record PrintedDate(
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable String zone,
    int start,
    int end,
    boolean hasWeekday) {

  /** News pages on the web are not older; a lower year is a phone number or a caption's. */
  private static final int EARLIEST_YEAR = 1990;

  private static final int LATEST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  /** Digits of other scripts begin here. */
  private static final char FIRST_OTHER_DIGIT = '\u0660';

  private static final String WEEKDAY =
      "(?:(?<w>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String MONTH =
      "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)(?!\\d)";

  private static final List<Pattern> FORMS =
      List.of(
          form("\\b" + WEEKDAY + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "\\.?,?[\\s-]+" + YEAR),
          form("\\b" + WEEKDAY + MONTH + "\\.?\\s*" + DAY + ",?\\s*" + YEAR),
          form(
              "\\b(?<y>(?:19|20)\\d\\d)[-/.](?<n>0[1-9]|1[0-2])[-/.](?<d>0[1-9]|[12]\\d|3[01])(?!\\d)"),
          form("(?<!\\d)(?<d>0?[1-9]|[12]\\d|3[01])[.-](?<n>0?[1-9]|1[0-2])[.-]" + YEAR),
          form("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/" + YEAR),
          form(
              "(?<y>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<n>0?[1-9]|1[0-2])\\s?[月월]\\s?(?<d>0?[1-9]|[12]\\d|3[01])\\s?[日일]"));

  /** Forms with the names of months in other languages. */
  private static final List<Pattern> FOREIGN = foreign(Months.pattern());

  private static final Pattern BEYOND_ASCII_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "^(?:\\s*[,|•·/–—-]?\\s*(?:at\\s+|um\\s+|à\\s+|às\\s+|a"
              + " las\\s+|alle\\s+|[вво]\\s+|kl\\.?\\s+|om\\s+|T)?)(?<h>2[0-3]|[01]?\\d)(?:[:.h](?<i>[0-5]\\d)(?:[:.][0-5]\\d)?|(?<j>[0-5]\\d)(?!\\d))?"
              + "\\s*(?<p>[ap]\\.?m\\b\\.?)?(?:\\s*(?<z>(?:GMT|UTC|BST|CET|CEST|EET|EST|EDT|ET|PST|PDT|MSK|IST|[A-Z]{3,4}T)?(?:\\s*[+-]\\d{1,2}(?::?\\d\\d)?)?)\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile("(?:GMT|UTC|[A-Z]{2,4}T|BST|MSK)?\\s*(?:[+-]\\d{1,2}(?::?\\d\\d)?)?(?<=.)");
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?:^|\\s)(?<h>2[0-3]|[01]?\\d)[:.]?(?<i>[0-5]\\d)\\s*(?<p>[ap]\\.?m\\.?)?(?:\\s*(?<z>GMT|UTC|[A-Z]{3,4}))?\\s*(?:on\\s+|[,|-]\\s*)?$",
          Pattern.CASE_INSENSITIVE);

  private static List<Pattern> foreign(String months) {
    String month = "(?<![\\p{L}])(?<o>" + months + ")(?![\\p{L}])\\.?";
    String day = "(?<!\\d)(?<d>0?[1-9]|[12]\\d|3[01])(?:\\.|er|º|ª|-\\p{L}{1,2})?";
    return List.of(
        form(day + "[\\s-]+(?:de |d['’])?" + month + ",?[\\s-]*(?:de |del )?" + YEAR),
        form(month + "\\s+" + day + ",?\\s+" + YEAR),
        form(YEAR + "\\.?\\s+" + month + "\\s+" + day));
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The first date of a line; what may be read two ways is none. */
  static Optional<PrintedDate> first(String line) {
    return first(line, DayOrder.UNKNOWN);
  }

  /** The first date of a line, of a page whose numeric dates have an order. */
  static Optional<PrintedDate> first(String printed, DayOrder order) {
    String line = withPlainDigits(printed);
    if (!mayHaveYear(line)) {
      return Optional.empty();
    }
    PrintedDate english = first(line, FORMS, order);
    return Optional.ofNullable(english == null ? first(line, FOREIGN, order) : english);
  }

  /** Whether a line has a date that may be read two ways. */
  static boolean isAmbiguous(String line) {
    return line.indexOf('/') >= 0
        && first(line).isEmpty()
        && first(line, DayOrder.DAY_FIRST).isPresent();
  }

  /** Every digit as one of 0 to 9, so that offsets stay. */
  private static String withPlainDigits(String line) {
    if (line.chars().allMatch(c -> c < FIRST_OTHER_DIGIT)) {
      return line;
    }
    return BEYOND_ASCII_DIGITS
        .matcher(line)
        .replaceAll(digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
  }

  private static @Nullable PrintedDate first(String line, List<Pattern> forms, DayOrder order) {
    PrintedDate best = null;
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        PrintedDate found = read(matcher, line, order);
        if (found != null && (best == null || found.start < best.start)) {
          best = found;
        }
        if (found != null) {
          break;
        }
      }
    }
    return best;
  }

  /** Whether four digits stand together that may be a year; few lines have any. */
  private static boolean mayHaveYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean digit = line.charAt(i) >= '0' && line.charAt(i) <= '9';
      digits = digit ? digits + 1 : 0;
      if (digits >= YEAR_DIGITS && isCentury(line, i + 1 - YEAR_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCentury(String line, int at) {
    return line.startsWith("20", at) || line.startsWith("19", at);
  }

  private static @Nullable PrintedDate read(Matcher matcher, String line, DayOrder order) {
    LocalDate date = date(matcher, order);
    if (date == null) {
      return null;
    }
    boolean weekday = has(matcher, "w");
    return withTime(date, matcher.start(), matcher.end(), weekday, line);
  }

  private static @Nullable LocalDate date(Matcher matcher, DayOrder order) {
    int year = Integer.parseInt(matcher.group("y"));
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return null;
    }
    try {
      if (has(matcher, "a")) {
        return slashed(year, matcher, order);
      }
      int month = month(matcher);
      return LocalDate.of(year, month, number(matcher, "d"));
    } catch (DateTimeException e) {
      return null; // the 31st of a short month is no date
    }
  }

  private static int month(Matcher matcher) {
    if (has(matcher, "m")) {
      return month(matcher.group("m"));
    }
    return has(matcher, "o") ? Months.number(matcher.group("o")) : number(matcher, "n");
  }

  /** 03/04 may be read both ways, and then is no date unless the order is known. */
  private static @Nullable LocalDate slashed(int year, Matcher matcher, DayOrder order) {
    int left = number(matcher, "a");
    int right = number(matcher, "b");
    if (left > 12 || (order == DayOrder.DAY_FIRST && right <= 12)) {
      return LocalDate.of(year, right, left);
    }
    boolean isSure = right > 12 || left == right || order == DayOrder.MONTH_FIRST;
    return isSure ? LocalDate.of(year, left, right) : null;
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
            / 3
        + 1;
  }

  private static boolean has(Matcher matcher, String group) {
    return matcher.namedGroups().containsKey(group) && matcher.group(group) != null;
  }

  private static PrintedDate withTime(
      LocalDate date, int start, int end, boolean weekday, String line) {
    Matcher after = TIME_AFTER.matcher(line.substring(end));
    if (after.find() && (has(after, "i") || has(after, "j") || has(after, "p"))) {
      String minutes =
          has(after, "i") ? after.group("i") : has(after, "j") ? after.group("j") : "00";
      LocalTime time = time(after.group("h"), minutes, after.group("p"));
      return new PrintedDate(date, time, zone(after), start, end + after.end(), weekday);
    }
    Matcher before = TIME_BEFORE.matcher(line.substring(Math.max(0, start - 24), start));
    if (before.find()) {
      LocalTime time = time(before.group("h"), before.group("i"), before.group("p"));
      int from = Math.max(0, start - 24) + before.start("h");
      return new PrintedDate(date, time, zone(before), from, end, weekday);
    }
    return new PrintedDate(date, null, null, start, end, weekday);
  }

  /** The zone as printed; words in lower case are none. */
  private static @Nullable String zone(Matcher matcher) {
    String zone = has(matcher, "z") ? matcher.group("z").strip() : "";
    return ZONE.matcher(zone).matches() ? zone : null;
  }

  private static LocalTime time(String hour, String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null && hours <= 12) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hours = hours % 12 + (afternoon ? 12 : 0);
    }
    return LocalTime.of(hours, Integer.parseInt(minute));
  }

  /** The words of the line that give date and time. */
  String words(String line) {
    return line.substring(start, end).strip();
  }
}
