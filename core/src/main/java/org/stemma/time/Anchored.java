package org.stemma.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told from a day spoken of before: the day before, hours later, earlier in the day.
 */
final class Anchored {

  /** "Later" goes on from the day named last where that is at most so many days past. */
  private static final int RECENT = 7;

  private Anchored() {}

  static @Nullable Reading at(Words words, int i) {
    LocalDate anchor = words.anchor() == null ? words.published() : words.anchor();
    if (anchor == null) {
      return null;
    }
    return Reading.first(
        opening(words, i),
        shortlyAfter(words, i, anchor),
        sameDay(words, i, anchor),
        neighbour(words, i, anchor),
        counted(words, i, anchor));
  }

  /** "earlier in the day", "that evening", "the same day", "hours later". */
  private static @Nullable Reading sameDay(Words words, int i, LocalDate anchor) {
    boolean isInDay =
        words.is(i, "earlier", "later", "early", "late")
            && words.is(i + 1, "in", "on", "that", "the")
            && words.is(words.skip(i + 2, "the"), "day");
    if (isInDay) {
      return Reading.day(i, words.skip(i + 2, "the") + 1, anchor, "same day");
    }
    boolean isSame = words.is(i, "the") && words.is(i + 1, "same") && isDayOrPart(words, i + 2);
    if (isSame) {
      return Reading.day(i, i + 3, anchor, "same day");
    }
    if (words.is(i, "that") && isDayOrPart(words, i + 1)) {
      return Reading.day(i, i + 2, anchor, "same day");
    }
    boolean isHoursLater =
        words.is(i, "hours", "minutes", "moments") && words.is(i + 1, "later", "earlier", "before");
    return isHoursLater ? Reading.day(i, i + 2, anchor, "same day") : null;
  }

  /** "Later a spokesman said", "Since then": a sentence that goes on from a day named before. */
  private static @Nullable Reading opening(Words words, int i) {
    LocalDate anchor = words.anchor();
    LocalDate published = words.published();
    if (i > 0
        || anchor == null
        || published == null
        || anchor.isBefore(published.minusDays(RECENT))) {
      return null;
    }
    if (words.is(i, "since") && words.is(i + 1, "then") && !anchor.isAfter(published)) {
      return new Reading(i, i + 2, new Interval(anchor, published), "since then");
    }
    boolean isPartOfDay = words.is(1, "in") && words.is(2, "the") && isDayOrPart(words, 3);
    if (words.is(i, "later") && isPartOfDay) {
      return Reading.day(i, 4, anchor, "same day");
    }
    boolean isBare =
        words.is(i, "later") && !words.is(1, "this", "that", "on", "in", "the", "than");
    return isBare ? Reading.day(i, words.skip(1, "still"), anchor, "same day") : null;
  }

  /** "Sunday's raid came hours after troops left": they left that day or the day before. */
  private static @Nullable Reading shortlyAfter(Words words, int i, LocalDate anchor) {
    boolean isAfter =
        words.is(i, "hours", "minutes", "moments") && words.is(i + 1, "after") && isDated(words, i);
    if (!isAfter) {
      return null;
    }
    LocalDate first = words.is(i, "hours") ? anchor.minusDays(1) : anchor;
    return new Reading(i, i + 2, new Interval(first, anchor), "hours after");
  }

  private static boolean isDated(Words words, int end) {
    for (int i = 0; i < end; i++) {
      if (CalendarWords.weekday(words.at(i)) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayOrPart(Words words, int i) {
    return words.is(i, "day") || CalendarWords.isPart(words.at(i));
  }

  /** "the day before", "the previous day", "the next day", "the following morning". */
  private static @Nullable Reading neighbour(Words words, int i, LocalDate anchor) {
    if (!words.is(i, "the")) {
      return null;
    }
    boolean isBefore = words.is(i + 1, "day", "night", "evening") && words.is(i + 2, "before");
    boolean isPrevious = words.is(i + 1, "previous") && isDayOrPart(words, i + 2);
    if (isBefore || isPrevious) {
      return Reading.day(i, i + 3, anchor.minusDays(1), "day before");
    }
    boolean isNext = words.is(i + 1, "next", "following") && isDayOrPart(words, i + 2);
    boolean isAfter = words.is(i + 1, "day") && words.is(i + 2, "after");
    return isNext || isAfter ? Reading.day(i, i + 3, anchor.plusDays(1), "day after") : null;
  }

  /** "a day earlier", "two days later", "three days before". */
  private static @Nullable Reading counted(Words words, int i, LocalDate anchor) {
    Integer count = CalendarWords.count(words.at(i));
    int at = words.skip(i + 1, "of");
    Integer unit = CalendarWords.unit(words.at(at));
    if (count == null || unit == null || unit > 14) {
      return null;
    }
    int days = count * unit;
    boolean isBeforePart = words.is(at + 1, "before") && CalendarWords.isPart(words.at(at + 2));
    if (words.is(at + 1, "earlier", "before") && !isBeforePart) {
      return Reading.day(i, at + 2, anchor.minusDays(days), "days before");
    }
    return words.is(at + 1, "later", "afterwards")
        ? Reading.day(i, at + 2, anchor.plusDays(days), "days after")
        : null;
  }
}
