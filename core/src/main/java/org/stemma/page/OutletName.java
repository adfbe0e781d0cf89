package org.stemma.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts the outlet's name from the headline that it is printed with. */
final class OutletName {

  private static final int LONGEST = 5;
  private static final int SHORTEST_TITLE = 3;

  private static final String KINDS =
      "news|times|post|agency|herald|tribune|guardian|press|online|international|tv|daily|gazette"
          + "|journal|today|radio|network|media|monitor|observer|mail|mirror|star|chronicle|courier|reporter"
          + "|bulletin|review|magazine|weekly|sputnik|reuters|afp|bbc|cnn|rt|\\.com|\\.org|\\.net";
  private static final Pattern BAR =
      Pattern.compile("^(?<title>.+?)\\s*\\|\\s*(?<name>[^|]{2,40})$");
  private static final Pattern DASH =
      Pattern.compile(
          "^(?<title>.+)\\s[-–—]\\s(?<name>(?:\\p{Lu}[\\p{L}.'’&-]* ?){0,4}?(?i:"
              + KINDS
              + ")(?: \\p{Lu}[\\p{L}.]*){0,2})$");
  private static final Pattern FRONT =
      Pattern.compile(
          "^(?<name>(?:\\p{Lu}[\\p{L}.'’&-]* ){0,4}?(?i:" + KINDS + "))\\s[-–—|]\\s(?<title>.+)$");

  private static final Pattern EDGES = Pattern.compile("^[\\s|–—-]+|[\\s|–—-]+$");

  private OutletName() {}

  /** The outlet that a headline is printed with, or null. */
  static @Nullable String inTitle(String title) {
    for (Pattern form : new Pattern[] {BAR, DASH, FRONT}) {
      Matcher matcher = form.matcher(title);
      if (matcher.matches()
          && Characters.words(matcher.group("name")) <= LONGEST
          && Characters.words(matcher.group("title")) >= SHORTEST_TITLE) {
        return matcher.group("name").strip();
      }
    }
    return null;
  }

  /** The headline without the outlet's name at its end or front. */
  static String off(String title, @Nullable String outlet) {
    if (outlet == null || inTitle(title) == null) {
      return title;
    }
    String bare =
        title.endsWith(outlet) ? title.substring(0, title.length() - outlet.length()) : title;
    bare = bare.startsWith(outlet) ? bare.substring(outlet.length()) : bare;
    return withoutSections(EDGES.matcher(bare).replaceAll(""));
  }

  /** Takes sections such as "- Region - World" off the end. */
  private static String withoutSections(String title) {
    int dash = title.lastIndexOf(" - ");
    return dash > 0 && Furniture.isMenuWord(title.substring(dash + 3))
        ? withoutSections(title.substring(0, dash))
        : title;
  }
}
