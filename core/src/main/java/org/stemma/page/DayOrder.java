package org.stemma.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of two numbers is the day in dates such as {@code 03/04/2019}. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells; a date that may be read both ways is none. */
  UNKNOWN;

  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)\\d\\d(?!\\d)");
  private static final int MONTHS = 12;

  /** Ends of hosts that say nothing of a country, or of one that writes both ways. */
  private static final Set<String> WORLDWIDE =
      Set.of("com", "org", "net", "info", "news", "tv", "co", "io", "me", "ca", "ph", "us");

  private static final Set<String> AMERICAN = Set.of("us", "gov", "mil");

  /**
   * The order that the other numeric dates of a page show, else the one of its language and
   * country. The tag {@code en-US} tells nothing: publishing software sets it unasked.
   *
   * @param text all that the page prints
   * @param language BCP 47 tag that the page declares
   * @param host of its address; empty where not known
   */
  static DayOrder of(String text, @Nullable String language, String host) {
    DayOrder shown = shown(text);
    return shown == UNKNOWN ? ofRegion(language, host) : shown;
  }

  /** The order that dates show which can be read one way only. */
  private static DayOrder shown(String text) {
    DayOrder shown = UNKNOWN;
    Matcher dates = NUMERIC.matcher(text);
    while (dates.find()) {
      int left = Integer.parseInt(dates.group(1));
      int right = Integer.parseInt(dates.group(2));
      DayOrder told = left > MONTHS ? DAY_FIRST : right > MONTHS ? MONTH_FIRST : UNKNOWN;
      if (told != UNKNOWN && shown != UNKNOWN && told != shown) {
        return UNKNOWN;
      }
      shown = told == UNKNOWN ? shown : told;
    }
    return shown;
  }

  private static DayOrder ofRegion(@Nullable String language, String host) {
    String end = host.substring(host.lastIndexOf('.') + 1);
    if (AMERICAN.contains(end)) {
      return MONTH_FIRST;
    }
    boolean country = end.length() == 2 && !WORLDWIDE.contains(end);
    return country || isOfDayFirst(language) ? DAY_FIRST : UNKNOWN;
  }

  /** Languages but English put the day first, where they part the numbers by slashes at all. */
  private static boolean isOfDayFirst(@Nullable String language) {
    if (language == null) {
      return false;
    }
    String tag = language.replace('_', '-');
    return tag.startsWith("en")
        ? tag.length() > 2 && !tag.endsWith("-us") && !tag.endsWith("-ca") && !tag.endsWith("-ph")
        : tag.length() >= 2;
  }
}
