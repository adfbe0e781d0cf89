package org.stemma.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.text.Lexicon;

/** Takes the parts of a page of HTML away that are not the report, by their tags and names. */
final class Clutter {

  /** A part that holds this share of a page's running text is the report whatever its name. */
  private static final double REPORT_SHARE = 0.4;

  /** Without what readers write, a report has this many characters of running text. */
  private static final int SHORTEST_REPORT = 600;

  /** Classes of the posts of social networks that reports show. */
  private static final List<String> POSTS =
      List.of("twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "reddit-card");

  /** What no reader sees, by tag. */
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "input",
          "select",
          "button",
          "textarea",
          "map",
          "audio",
          "video",
          "dialog");

  private static final Pattern INVISIBLE_STYLE =
      Pattern.compile(
          "(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
              + "|(?:left|right|top|bottom|text-indent)\\s*:\\s*-\\d{3,}(?:px|em|rem|pt)"
              + "|(?:font-size|opacity)\\s*:\\s*0(?:\\.0+)?(?:px|em|rem|pt|%)?\\s*(?:;|!|$))",
          Pattern.CASE_INSENSITIVE);

  /** What stands around a report, by tag and by role. */
  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form", "menu");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "search",
          "menu",
          "alert");

  /** Parts of tables of figures have names for what stands in them. */
  private static final Set<String> CELLS = Set.of("tr", "td", "th");

  /** Words in the names of parts. */
  private static final Set<String> WORDS = words("word", "hover");

  /** Words for what shows while the mouse rests on a word of the text. */
  private static final Set<String> HOVER = words("hover");

  /** Parts of names, for names run together. */
  private static final Needles PIECES = new Needles(words("piece"));

  private final ProseWeight prose;
  private final int all;
  private final Set<Element> texts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> posts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NameTest named = new NameTest(Clutter::isClutterName);

  private Clutter(ProseWeight prose, int all) {
    this.prose = prose;
    this.all = all;
  }

  private static Set<String> words(String... hows) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Lexicon.rows(Clutter.class, "clutter-names.txt")) {
      if (List.of(hows).contains(row.get(0))) {
        words.add(row.get(1));
      }
    }
    return words;
  }

  /** Takes away what no reader sees of a page's elements. */
  static void removeInvisible(List<Element> elements) {
    for (Element element : elements) {
      if (isInvisible(element)) {
        element.remove();
      }
    }
  }

  private static boolean isInvisible(Element element) {
    return INVISIBLE.contains(element.normalName())
        || (element.attributesSize() > 0
            && (Markup.has(element, "hidden")
                || Markup.attribute(element, "aria-hidden").equalsIgnoreCase("true")
                || isStyledAway(Markup.attribute(element, "style"))));
  }

  private static boolean isStyledAway(String style) {
    return !style.isEmpty() && INVISIBLE_STYLE.matcher(style).find();
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || (Markup.has(element, "role")
            && ROLES.contains(Markup.attribute(element, "role").toLowerCase(Locale.ROOT)));
  }

  /** Takes away what stands around the report. */
  static void remove(Element body, ProseWeight prose) {
    new Clutter(prose, prose.under(body)).removeFrom(body);
  }

  private void removeFrom(Element body) {
    prose.elements().forEach(this::keep);
    List<Element> clutter = new ArrayList<>();
    for (Element element : prose.elements()) {
      if (!element.equals(body) && isClutter(element)) {
        clutter.add(element);
      }
    }
    clutter.forEach(Element::remove);
  }

  /** Notes the part that a page marks as its text, the posts shown, and what these stand in. */
  private void keep(Element element) {
    if (Markup.hasWord(element, "itemprop", "articleBody")) {
      keep(element, texts);
    } else if (isPost(element)) {
      keep(element, posts);
    }
  }

  private static void keep(Element element, Set<Element> kept) {
    for (Element at = element; at != null && kept.add(at); at = at.parent()) {
      // one step up
    }
  }

  private static boolean isPost(Element element) {
    return Markup.is(element, "blockquote")
        && POSTS.stream().anyMatch(post -> Markup.hasWord(element, "class", post));
  }

  private boolean isClutter(Element element) {
    if (texts.contains(element)) {
      return false;
    }
    int own = prose.under(element);
    if (own > all * REPORT_SHARE) {
      return isComments(element) && all - own >= SHORTEST_REPORT;
    }
    return (isAround(element) || isHead(element) || isNamedSo(element)) && !posts.contains(element);
  }

  /** What readers write may be longer than the report. */
  private static boolean isComments(Element element) {
    String id = Markup.attribute(element, "id");
    return id.equals("comments")
        || id.equals("disqus_thread")
        || Markup.hasWord(element, "class", "comments")
        || Markup.hasWord(element, "class", "comment-list")
        || Markup.hasWord(element, "class", "commentlist");
  }

  /** Headline, standfirst and byline above the text; not where a captioned picture is with them. */
  private static boolean isHead(Element element) {
    return element.normalName().equals("header")
        && element.selectFirst("h1") != null
        && element.selectFirst("figcaption") == null;
  }

  private boolean isNamedSo(Element element) {
    return element.attributesSize() > 0
        && !Markup.is(element, "html")
        && !Markup.is(element, "article")
        && !CELLS.contains(element.normalName())
        && (named.passes(Markup.attribute(element, "class"))
            || named.passes(Markup.attribute(element, "id")))
        && !isHoveredOver(element);
  }

  /** A word of the text, mostly a name, that shows what stands in another part on hovering. */
  private static boolean isHoveredOver(Element element) {
    if (ProseWeight.isBlock(element) || !isHover(element)) {
      return false;
    }
    List<Element> parts = element.children();
    return Markup.is(element, "a")
        || (!parts.isEmpty()
            && Markup.is(parts.get(0), "a")
            && parts.stream().skip(1).anyMatch(Clutter::isHover));
  }

  private static boolean isHover(Element element) {
    String name = Markup.attribute(element, "class");
    return hasWord(name, name.toLowerCase(Locale.ROOT), HOVER);
  }

  private static boolean isClutterName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.length() == name.length() && hasWord(name, lower, WORDS)) || PIECES.isIn(lower);
  }

  /** Words of a name are parted by what is no letter or digit and by capitals: {@code adSlot}. */
  private static boolean hasWord(String name, String lower, Set<String> among) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isPlain(lower.charAt(i));
      boolean turn = inside && i > start && isCapital(name, i);
      if (!inside || turn) {
        if (i > start && among.contains(lower.substring(start, i))) {
          return true;
        }
        start = inside ? i : i + 1;
      }
    }
    return false;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isCapital(String name, int at) {
    char before = name.charAt(at - 1);
    return name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && before >= 'a' && before <= 'z';
  }
}
