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
 * @param start offset of the first character of date and time
 * @param end offset behind the last one
 * @param hasWeekday whether the day of the week is named
 */
record PrintedDate(
    LocalDate date, @Nullable LocalTime time, int start, int end, boolean hasWeekday) {

  /** News pages on the web are not older; a lower year is a phone number or a caption's. */
  private static final int EARLIEST_YEAR = 1990;

  private static final int LATEST_YEAR = 2100;

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
          form("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/" + YEAR));

  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "^(?:\\s*[,|•·–—-]?\\s*(?:at\\s+|T)?)(?<h>2[0-3]|[01]?\\d)(?:[:.](?<i>[0-5]\\d)(?:[:.][0-5]\\d)?|(?<j>[0-5]\\d)(?!\\d))?"
              + "\\s*(?<p>[ap]\\.?m\\b\\.?)?(?:\\s*(?:GMT|UTC|BST|CET|CEST|EET|EST|EDT|ET|PST|PDT|MSK|IST|[A-Z]{3,4}T)?(?:\\s*[+-]\\d{1,2}(?::?\\d\\d)?)?\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?:^|\\s)(?<h>2[0-3]|[01]?\\d)[:.]?(?<i>[0-5]\\d)\\s*(?<p>[ap]\\.?m\\.?)?(?:\\s*(?:GMT|UTC|[A-Z]{3,4}))?\\s*(?:on\\s+|[,|-]\\s*)?$",
          Pattern.CASE_INSENSITIVE);

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The first date of a line. */
  static Optional<PrintedDate> first(String line) {
    if (!mayHaveYear(line)) {
      return Optional.empty();
    }
    PrintedDate best = null;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        PrintedDate found = read(matcher, line);
        if (found != null && (best == null || found.start < best.start)) {
          best = found;
        }
        if (found != null) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether two digits stand together that years begin with; few lines have any. */
  private static boolean mayHaveYear(String line) {
    return line.contains("20") || line.contains("19");
  }

  private static @Nullable PrintedDate read(Matcher matcher, String line) {
    LocalDate date = date(matcher);
    if (date == null) {
      return null;
    }
    boolean weekday = has(matcher, "w");
    return withTime(date, matcher.start(), matcher.end(), weekday, line);
  }

  private static @Nullable LocalDate date(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("y"));
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return null;
    }
    try {
      if (has(matcher, "a")) {
        return slashed(year, matcher);
      }
      int month = has(matcher, "m") ? month(matcher.group("m")) : number(matcher, "n");
      return LocalDate.of(year, month, number(matcher, "d"));
    } catch (DateTimeException e) {
      return null; // the 31st of a short month is no date
    }
  }

  /** 03/04 may be read both ways, and then is no date. */
  private static @Nullable LocalDate slashed(int year, Matcher matcher) {
    int left = number(matcher, "a");
    int right = number(matcher, "b");
    if (left > 12) {
      return LocalDate.of(year, right, left);
    }
    return right > 12 || left == right ? LocalDate.of(year, left, right) : null;
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
      return new PrintedDate(date, time, start, end + after.end(), weekday);
    }
    Matcher before = TIME_BEFORE.matcher(line.substring(Math.max(0, start - 24), start));
    if (before.find()) {
      LocalTime time = time(before.group("h"), before.group("i"), before.group("p"));
      int from = Math.max(0, start - 24) + before.start("h");
      return new PrintedDate(date, time, from, end, weekday);
    }
    return new PrintedDate(date, null, start, end, weekday);
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
