package org.stemma.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Lexicon;

/**
 * English words for weekdays, months, seasons, units of time and small counts. Others ask it for
 * days and months, so that no other room lists them.
 */
public final class CalendarWords {

  private static final Map<String, Map<String, Integer>> KINDS = kinds();

  private static final Set<String> TRIGGERS = triggers();

  private CalendarWords() {}

  private static Set<String> triggers() {
    Set<String> triggers = new HashSet<>();
    KINDS.forEach((kind, words) -> {
      if (!kind.equals("count")) {
        triggers.addAll(words.keySet());
      }
    });
    triggers.addAll(
        Set.of(
            "later",
            "since",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "now",
            "weekend",
            "nighttime",
            "moments",
            "weekends"));
    return Set.copyOf(triggers);
  }

  private static Map<String, Map<String, Integer>> kinds() {
    Map<String, Map<String, Integer>> kinds = new HashMap<>();
    for (List<String> row : Lexicon.rows(CalendarWords.class, "calendar.tsv")) {
      kinds
          .computeIfAbsent(row.get(1), k -> new HashMap<>())
          .put(row.get(0), Integer.valueOf(row.get(2)));
    }
    return Map.copyOf(kinds);
  }

  private static @Nullable Integer value(String kind, String word) {
    return KINDS.getOrDefault(kind, Map.of()).get(word);
  }

  /** The weekday of a word; "saturdays" counts, since some pages have lost their apostrophes. */
  static @Nullable DayOfWeek weekday(String word) {
    Integer value = value("weekday", word.endsWith("days") ? singular(word) : word);
    return value == null ? null : DayOfWeek.of(value);
  }

  /** Whether a word in lower case is a day of the week, in full. */
  public static boolean isWeekday(String word) {
    return weekday(word) != null;
  }

  /** Whether a word in lower case is a month, in full or short. */
  public static boolean isMonth(String word) {
    return month(word) != null;
  }

  static @Nullable DayOfWeek shortWeekday(String word) {
    Integer value = value("short-weekday", word);
    return value == null ? null : DayOfWeek.of(value);
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  static @Nullable Month month(String word) {
    Integer value = value("month", word);
    return value == null ? null : Month.of(value);
  }

  /** First month of a season. */
  static @Nullable Month season(String word) {
    Integer value = value("season", word);
    return value == null ? null : Month.of(value);
  }

  /** How many a word or a numeral of up to three figures says. */
  static @Nullable Integer count(String word) {
    if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
      return Integer.valueOf(word);
    }
    return value("count", word);
  }

  /** Days in a unit of time, 0 for hours and less, null for other words. */
  static @Nullable Integer unit(String word) {
    return value("unit", word);
  }

  /** Whether a time may be told with a word: names of the calendar, units, and figures. */
  static boolean isTrigger(String word) {
    return TRIGGERS.contains(word)
        || word.startsWith("mid-")
        || weekday(word) != null
        || (word.length() > 3 && Character.isDigit(word.charAt(0)));
  }

  /** Whether a word names a part of a day. */
  static boolean isPart(String word) {
    return value("part", word) != null;
  }
}
