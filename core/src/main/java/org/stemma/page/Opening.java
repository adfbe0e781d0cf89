package org.stemma.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Agencies;

/**
 * The dateline or the agency that a text opens with.
 *
 * @param place where the report was written; null where none is named
 * @param agency as printed; null where none is named
 * @param isSure whether the form shows that the agency is one, known or not
 * @param end where the text goes on behind them
 */
record Opening(@Nullable String place, @Nullable String agency, boolean isSure, int end) {

  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:["
          + " ,/]{1,2}(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2}|of|the|de|el|al)){0,6}[.,]?)";
  private static final String DASH = "(?:--|[-–—―]|:)";

  /** AMMAN (Reuters) —, ARDELIN, 15 March (TIA) -. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^"
              + PLACE
              + "\\s*(?:\\(\\p{Lu}\\p{L}+\\)\\s*)?[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]\\s*(?<dash>"
              + DASH
              + "{0,2})\\s*");

  /** Afp - The death toll; BEIRUT, SANA – ; Reuters |. */
  private static final Pattern LEADING_NAME =
      Pattern.compile(
          "^(?<agency>\\p{L}[\\p{L}. ]{1,30}?)\\s*(?:--|[-–—―|:])\\s+(?=[\"“‘\\p{Lu}\\d])");

  private static final Pattern PLACE_AND_NAME =
      Pattern.compile(
          "^"
              + PLACE
              + "[,]?\\s+(?<agency>[\\p{Lu}]{2,10})\\s*(?:--|[-–—―])\\s*(?=[\"“‘\\p{Lu}\\d])");

  /** PHOENIX — Coach. */
  private static final Pattern BARE_DATELINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, \\p{Lu}[\\p{L}."
              + " ]{1,20})?)\\s+(?:--|[–—―-])\\s+(?=[\"“‘\\p{Lu}\\d])");

  /** BEIRUT At least: where the dash was lost. */
  private static final Pattern UNDASHED_DATELINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}{4,}(?:[ -]\\p{Lu}{2,}){0,2})(?: \\(\\p{Lu}\\p{L}+\\))?"
              + " (?=(?<next>\\p{Lu}\\p{Ll}*) )");

  private static final Pattern DAY_AND_MARK = Pattern.compile("[,.]?\\s*(?:\\d{1,2}\\b.*|[,.]$)");
  private static final Pattern MONTH_AT_END =
      Pattern.compile(
          "[,./]+\\s*(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?$");
  private static final Pattern MARKS_AT_END = Pattern.compile("[,/]+$");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3}");

  /** What a text opens with; null where that is its first sentence. */
  static @Nullable Opening of(String text) {
    Matcher dated = DATELINE.matcher(text);
    if (dated.lookingAt() && isDateline(dated)) {
      return new Opening(place(dated), dated.group("agency"), true, dated.end());
    }
    Matcher placed = PLACE_AND_NAME.matcher(text);
    if (placed.lookingAt() && isAgency(placed)) {
      return new Opening(place(placed), placed.group("agency"), false, placed.end());
    }
    Matcher named = LEADING_NAME.matcher(text);
    if (named.lookingAt() && isAgency(named)) {
      return new Opening(null, named.group("agency"), false, named.end());
    }
    return bare(text);
  }

  /** A place alone. */
  private static @Nullable Opening bare(String text) {
    Matcher bare = BARE_DATELINE.matcher(text);
    if (bare.lookingAt() && Prose.is(text)) {
      return new Opening(place(bare), null, false, bare.end());
    }
    Matcher undashed = UNDASHED_DATELINE.matcher(text);
    return undashed.lookingAt() && StrayHeadlines.isOpener(undashed.group("next"))
        ? new Opening(place(undashed), null, false, undashed.end())
        : null;
  }

  private static boolean isAgency(Matcher matcher) {
    return Agencies.canonical(matcher.group("agency")).isPresent();
  }

  /** The place without the date beside it. */
  private static String place(Matcher matcher) {
    String place = DAY_AND_MARK.matcher(matcher.group("place")).replaceAll("").strip();
    String bare = MONTH_AT_END.matcher(place).replaceAll("");
    return MARKS_AT_END.matcher(bare).replaceAll("").strip();
  }

  /** An unknown name is an agency only between a place in capitals and a dash. */
  private static boolean isDateline(Matcher dated) {
    String agency = dated.group("agency");
    boolean dashed = !dated.group("dash").isEmpty();
    boolean shouted = isShouted(dated.group("place"));
    if (!Agencies.all(agency).isEmpty()) {
      return dashed || shouted || dated.end() == dated.regionEnd();
    }
    return dashed && shouted && isName(agency);
  }

  private static boolean isShouted(String place) {
    String first = place.split("[ ,/]", 2)[0];
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  static boolean isName(String agency) {
    return NAME.matcher(agency).matches();
  }

  /** Whether a line is a dateline with an agency and nothing else. */
  static boolean isWhole(String line) {
    Matcher matcher = DATELINE.matcher(line);
    return matcher.matches() && isDateline(matcher);
  }
}
