package org.stemma.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page of HTML says of itself: its metadata, linked data and headings. */
final class PageMetadata {

  private static final Pattern BY =
      Pattern.compile("^(?:by|von|par)\\s+", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int LONGEST_BYLINE = 15;

  /** Headings and bylines have fewer characters. */
  private static final int LONGEST_TITLE = 400;

  private static final Set<String> BYLINES =
      Set.of("byline", "by-line", "author", "article-author", "post-author", "by");
  private static final Set<String> HEADLINES = Set.of("headline", "entry-title");
  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Document page;
  private final Set<String> furniture;
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final NameTest bylined = new NameTest(name -> hasOneOf(name, BYLINES));
  private final NameTest headed = new NameTest(name -> hasOneOf(name, HEADLINES));
  private @Nullable String canonical;
  private final List<Map<String, Object>> articles = new ArrayList<>();
  private final Map<String, String> fields = new TreeMap<>();

  private PageMetadata(Document page, Set<String> furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  /**
   * What a page says of itself.
   *
   * @param elements all of the page's, in order
   * @param furniture folded lines that are no headline
   */
  static PageMetadata of(Document page, List<Element> elements, Set<String> furniture) {
    PageMetadata metadata = new PageMetadata(page, furniture);
    elements.forEach(metadata::note);
    metadata.articles.sort(Comparator.comparing(article -> !metadata.isOwn(article)));
    return metadata;
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "meta" -> field(element);
      case "script" -> linkedData(element);
      case "link" -> link(element);
      case "h1", "h2" -> headings.add(element);
      default -> named(element);
    }
  }

  private void linkedData(Element script) {
    if (!Markup.attribute(script, "type").strip().equalsIgnoreCase("application/ld+json")) {
      return;
    }
    for (Map<String, Object> object : LinkedData.objects(script.data())) {
      String type = LinkedData.text(object.get("@type"));
      if (type != null
          && (type.contains("Article") || type.contains("Posting") || type.contains("Report"))) {
        articles.add(object);
      }
    }
  }

  /** Whether an article of the linked data is the page's own, and not one that it links to. */
  private boolean isOwn(Map<String, Object> article) {
    String headline = LinkedData.text(article.get("headline"));
    String address = LinkedData.text(article.get("url"));
    return (headline != null && Characters.fold(page.title()).startsWith(Characters.fold(headline)))
        || (address != null && address.equals(canonical));
  }

  private void link(Element link) {
    if (canonical == null && Markup.attribute(link, "rel").equalsIgnoreCase("canonical")) {
      canonical = Markup.attribute(link, "href").strip();
    }
  }

  private void named(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String name = Markup.attribute(element, "class");
    String property = Markup.attribute(element, "itemprop");
    if (property.equals("headline") || headed.passes(name)) {
      headings.add(element);
    }
    if (property.equals("datePublished")
        || property.equals("dateModified")
        || (Markup.is(element, "time") && Markup.has(element, "datetime"))) {
      times.add(element);
    }
    if (property.equals("author")
        || Markup.attribute(element, "rel").equals("author")
        || bylined.passes(name)) {
      bylines.add(element);
    }
  }

  private static boolean hasOneOf(String name, Set<String> words) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int start = 0; start < lower.length(); ) {
      int end = Markup.wordEnd(lower, start);
      if (words.contains(lower.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  void into(Draft draft, Document page, @Nullable String url) {
    draft.title = title();
    draft.outlet = PageOutlet.of(page, this, draft.title);
    draft.byline = byline();
    draft.url = address(url);
    draft.declaredLanguage = language();
  }

  /** A property of the linked data's article. */
  @Nullable String linked(String property) {
    for (Map<String, Object> article : articles) {
      String text = LinkedData.text(article.get(property));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The report's text where the linked data holds it, in lines; empty where it does not. */
  String linkedBody() {
    String longest = "";
    for (Map<String, Object> article : articles) {
      if (article.get("articleBody") instanceof String body && body.length() > longest.length()) {
        longest = body;
      }
    }
    return longest;
  }

  /** The first of some metadata fields that is there. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = fields.get(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  private void field(Element element) {
    String content = Characters.clean(Markup.attribute(element, "content"));
    for (String key : KEYS) {
      String name = Markup.attribute(element, key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        fields.putIfAbsent(name, content);
      }
    }
  }

  /** The headline as printed: the heading that the page's own title holds, else that title. */
  private @Nullable String title() {
    String own = Characters.clean(page.title());
    String declared =
        first(meta("og:title", "twitter:title", "dc.title", "headline"), linked("headline"));
    String known = Characters.fold(own + " | " + (declared == null ? "" : declared));
    Element lone = null;
    for (Element heading : headings) {
      String text = ShortText.of(heading, LONGEST_TITLE);
      if (furniture.contains(Characters.fold(text))) {
        continue;
      }
      if (Characters.words(text) >= FEWEST_TITLE_WORDS && known.contains(Characters.fold(text))) {
        return text;
      }
      if (heading.normalName().equals("h1")
          && lone == null
          && Characters.words(text) >= FEWEST_TITLE_WORDS) {
        lone = heading;
      }
    }
    if (lone != null) {
      return ShortText.of(lone, LONGEST_TITLE);
    }
    String title = declared == null ? longestPart(own) : declared;
    return title.isEmpty() ? null : title;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static String longestPart(String title) {
    String longest = "";
    for (String part : PageOutlet.DIVIDERS.split(title, -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest.strip();
  }

  private @Nullable String byline() {
    for (Element element : bylines) {
      String text = ShortText.of(element, LONGEST_TITLE);
      if (BY.matcher(text).find() && Characters.words(text) <= LONGEST_BYLINE) {
        return BY.matcher(text).replaceFirst("");
      }
    }
    String name = first(linked("author"), meta("author", "article:author", "dc.creator", "byl"));
    if (name == null || name.startsWith("http")) {
      return null;
    }
    return BY.matcher(name).replaceFirst("");
  }

  /** The elements that hold marked times. */
  List<Element> times() {
    return times;
  }

  /** The address that the page declares for itself; empty where it declares none. */
  String canonical() {
    return canonical == null ? "" : canonical;
  }

  private @Nullable String address(@Nullable String url) {
    if (url != null && !url.isBlank()) {
      return url;
    }
    String address = first(canonical, meta("og:url"));
    return address != null && address.startsWith("http") ? address : null;
  }

  /** The BCP 47 tag that the page declares, in lower case. */
  @Nullable String language() {
    Element html = page.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    language = language.isEmpty() ? first(meta("og:locale", "content-language"), "") : language;
    return language == null || language.isEmpty() ? null : language.toLowerCase(Locale.ROOT);
  }
}
