package org.stemma.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/**
 * The words of a report that name its own days: weekdays and dates without a year.
 *
 * @param weekday the day of the week named, or null
 * @param monthDay month and day named, or null
 * @param words as printed
 * @param isNews whether they stand in the lead or in a sentence with a word of saying, where a
 *     report names the day that it is written on
 * @param isDateline whether they stand in the dateline, which is that day
 */
record DayWords(
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay monthDay,
    String words,
    boolean isNews,
    boolean isDateline) {

  /** The lead: this many sentences of running text. */
  private static final int LEAD_SENTENCES = 2;

  /** Days before and after a related report that a weekday may mean. */
  private static final int BACK = 4;

  private static final int AHEAD = 1;

  /** A date without a year lies this close to a related report, or is another story's. */
  private static final int NEAR = 10;

  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=[\"“‘\\p{Lu}\\d])");
  private static final String MONTHS =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?\\b"
              + "|\\b(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)? (?:of )?"
              + MONTHS
              + "(?!,? \\d{4})"
              + "|\\b"
              + MONTHS.replace("month", "month2")
              + " (?<day2>[12]?\\d|3[01])(?:st|nd|rd|th)?\\b(?!,? \\d{4})",
          Pattern.CASE_INSENSITIVE);

  /** Words straight before a day that make it another one than the report's. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:last|next|until|till|every|each|previous|past|coming|following|due|scheduled|planned|for|one|bloody|black|palm|easter|good|holy)\\s+(?:on\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|would|shall|scheduled|expected to|due to|plans? to|planned|set to|going"
              + " to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(?:said|says|told|reported|reports|announced|stated|claimed|confirmed|statement|according|quoted|added|warned|acknowledged|condemned|called|urged)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Characters before a day in which a word of the future makes it a day to come. */
  private static final int FUTURE_REACH = 60;

  private static final Pattern NOT_A_DAY =
      Pattern.compile(
          "^\\s+(?:prayers?|sermons?|mosque|market|times|night football)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The day words of a document's dateline and running text, captions left out. */
  static List<DayWords> of(Document document) {
    List<DayWords> found = new ArrayList<>();
    int sentences = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      String text = document.words(paragraph.span());
      if (paragraph.kind() == Paragraph.Kind.BODY) {
        for (String sentence : SENTENCES.split(text, -1)) {
          read(sentence, sentences++ < LEAD_SENTENCES, false, found);
        }
      } else if (isDateline(document, text, sentences)) {
        read(text, true, true, found);
      }
    }
    return found;
  }

  private static boolean isDateline(Document document, String text, int sentences) {
    return sentences == 0 && document.dateline() != null && text.startsWith(document.dateline());
  }

  private static void read(String sentence, boolean lead, boolean dateline, List<DayWords> found) {
    boolean news = lead || SAYING.matcher(sentence).find();
    Matcher day = DAY.matcher(sentence);
    while (day.find()) {
      String before = sentence.substring(0, day.start());
      if (OTHER_DAY.matcher(before).find()
          || NOT_A_DAY.matcher(sentence.substring(day.end())).find()
          || FUTURE.matcher(tail(before)).find()) {
        continue;
      }
      of(day, sentence, news, dateline).ifPresent(found::add);
    }
  }

  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - FUTURE_REACH));
  }

  private static Optional<DayWords> of(
      Matcher day, String sentence, boolean news, boolean dateline) {
    int from = Math.max(0, sentence.lastIndexOf(' ', Math.max(0, day.start() - 2)) + 1);
    String words = sentence.substring(Math.min(from, day.start()), day.end());
    String weekday = day.group("weekday");
    if (weekday != null) {
      return Optional.of(new DayWords(weekday(weekday), null, words, news, dateline));
    }
    boolean first = day.group("month") != null;
    int month = month(day.group(first ? "month" : "month2"));
    int date = Integer.parseInt(day.group(first ? "day" : "day2"));
    try {
      return Optional.of(new DayWords(null, MonthDay.of(month, date), day.group(), news, dateline));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June
    }
  }

  private static DayOfWeek weekday(String start) {
    return switch (start.toLowerCase(Locale.ROOT)) {
      case "mon" -> DayOfWeek.MONDAY;
      case "tues" -> DayOfWeek.TUESDAY;
      case "wednes" -> DayOfWeek.WEDNESDAY;
      case "thurs" -> DayOfWeek.THURSDAY;
      case "fri" -> DayOfWeek.FRIDAY;
      case "satur" -> DayOfWeek.SATURDAY;
      default -> DayOfWeek.SUNDAY;
    };
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
  }

  /** The day meant in a report near to one of that day; empty where it is too far off. */
  Optional<LocalDate> near(LocalDate anchor) {
    if (weekday != null) {
      LocalDate latest = anchor.plusDays(AHEAD);
      LocalDate day = latest.with(TemporalAdjusters.previousOrSame(weekday));
      return day.isBefore(anchor.minusDays(BACK)) ? Optional.empty() : Optional.of(day);
    }
    if (monthDay == null) {
      return Optional.empty();
    }
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate day = monthDay.atYear(year);
      if (!day.isBefore(anchor.minusDays(NEAR)) && !day.isAfter(anchor.plusDays(AHEAD))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
