package org.stemma.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Finds who published a page of HTML: what it declares, else its title and its note of rights. */
final class PageOutlet {

  /** What parts the outlet's name from the headline in a page's title. */
  static final Pattern DIVIDERS = Pattern.compile("\\s+(?:[|–—»•·-]|::|:)\\s+|\\s*\\|\\s*");

  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.!)]+$");
  private static final int LONGEST_NAME = 6;

  /** Notes of copyright have fewer characters. */
  private static final int LONGEST_NOTE = 400;

  private static final Evaluator COPYRIGHT = new Evaluator.ContainsOwnText("©");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|copyright)\\s*(?:\\(c\\)|©)?\\s*(?:\\d{4}\\s*[-–]?\\s*(?:\\d{4})?)?\\s*(?<name>\\p{Lu}[\\p{L}&'’"
              + " .-]{2,50}?)\\s*(?:[,.|]|\\d{4}|all rights|$)",
          Pattern.CASE_INSENSITIVE);

  private PageOutlet() {}

  /** The outlet's name; null where the page shows none. */
  static @Nullable String of(Document page, PageMetadata metadata, @Nullable String title) {
    String declared = declared(metadata);
    if (declared != null && Characters.words(declared) <= LONGEST_NAME) {
      return declared;
    }
    String affix = title == null ? null : affix(Characters.clean(page.title()), title);
    return affix == null ? copyright(page) : affix;
  }

  private static @Nullable String declared(PageMetadata metadata) {
    String site = metadata.meta("og:site_name");
    String name = site == null ? metadata.linked("publisher") : site;
    return name == null
        ? metadata.meta("application-name", "publisher", "dc.publisher", "twitter:app:name:iphone")
        : name;
  }

  /** What the page's title holds beside the headline. */
  private static @Nullable String affix(String own, String title) {
    String[] parts = DIVIDERS.split(own.replace(title, " | "), -1);
    String fold = Characters.fold(title);
    for (String part : List.of(parts[parts.length - 1], parts[0])) {
      String name = MARKS.matcher(part).replaceAll("");
      if (!name.isEmpty()
          && Characters.words(name) <= LONGEST_NAME
          && !fold.contains(Characters.fold(name))) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String copyright(Document page) {
    for (Element element : page.select(COPYRIGHT)) {
      Matcher owner = OWNER.matcher(ShortText.of(element, LONGEST_NOTE));
      if (owner.find() && Characters.words(owner.group("name")) <= LONGEST_NAME) {
        return owner.group("name").strip();
      }
    }
    return null;
  }
}
