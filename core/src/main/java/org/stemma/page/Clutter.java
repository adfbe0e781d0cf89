package org.stemma.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.stemma.text.Lexicon;

/** Takes the parts of a page of HTML away that are not the report, by their tags and names. */
final class Clutter {

  /** A part that holds this share of a page's running text is the report whatever its name. */
  private static final double REPORT_SHARE = 0.4;

  /** Without what readers write, a report has this many characters of running text. */
  private static final int SHORTEST_REPORT = 600;

  /** A post of a social network that the report shows. */
  private static final Evaluator POST =
      Selector.evaluatorOf(
          "blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media,"
              + "blockquote.tiktok-embed,blockquote.reddit-card");

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
      Pattern.compile("display: ?none|visibility: ?hidden", Pattern.CASE_INSENSITIVE);

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

  private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  /** Words in the names of parts. */
  private static final Set<String> WORDS = Set.copyOf(words("word"));

  /** Parts of names, for names run together. */
  private static final List<String> PIECES = List.copyOf(new java.util.TreeSet<>(words("piece")));

  private Clutter() {}

  private static Set<String> words(String how) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Lexicon.rows(Clutter.class, "clutter-names.txt")) {
      if (row.get(0).equals(how)) {
        words.add(row.get(1));
      }
    }
    return words;
  }

  /** Takes away what no reader sees. */
  static void removeInvisible(Document page) {
    List<Element> invisible = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (isInvisible(element)) {
        invisible.add(element);
      }
    }
    invisible.forEach(Element::remove);
  }

  private static boolean isInvisible(Element element) {
    return INVISIBLE.contains(element.normalName())
        || (element.attributesSize() > 0
            && (element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || INVISIBLE_STYLE.matcher(element.attr("style")).find()));
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || (element.hasAttr("role")
            && ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)));
  }

  /** Takes away what stands around the report. */
  static void remove(Document page) {
    Map<Element, Integer> prose = ProseWeight.of(page);
    int all = prose.getOrDefault(page.body(), 0);
    Set<Element> kept = marked(page);
    Map<String, Boolean> named = new HashMap<>();
    List<Element> clutter = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (!kept.contains(element)
          && isClutter(element, prose.getOrDefault(element, 0), all, named)) {
        clutter.add(element);
      }
    }
    clutter.forEach(Element::remove);
  }

  /** The part that a page marks as its text, and what that stands in. */
  private static Set<Element> marked(Document page) {
    Set<Element> marked = Collections.newSetFromMap(new IdentityHashMap<>());
    marked.add(page.body());
    for (Element body : page.select("[itemprop~=articleBody]")) {
      marked.add(body);
      marked.addAll(body.parents());
    }
    return marked;
  }

  private static boolean isClutter(
      Element element, int prose, int all, Map<String, Boolean> named) {
    if (prose > all * REPORT_SHARE) {
      return isComments(element) && all - prose >= SHORTEST_REPORT;
    }
    return (isAround(element) || isHead(element) || isNamedSo(element, named))
        && element.selectFirst(POST) == null;
  }

  /** What readers write may be longer than the report. */
  private static boolean isComments(Element element) {
    return element.id().equals("comments")
        || element.id().equals("disqus_thread")
        || element.hasClass("comments")
        || element.hasClass("comment-list")
        || element.hasClass("commentlist");
  }

  /** Headline, standfirst and byline above the text; not where a captioned picture is with them. */
  private static boolean isHead(Element element) {
    return element.normalName().equals("header")
        && element.selectFirst("h1") != null
        && element.selectFirst("figcaption") == null;
  }

  private static boolean isNamedSo(Element element, Map<String, Boolean> named) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String name = element.className() + " " + element.id();
    if (name.isBlank()
        || element.normalName().equals("html")
        || element.normalName().equals("article")) {
      return false;
    }
    return named.computeIfAbsent(name, Clutter::isClutterName);
  }

  private static boolean isClutterName(String name) {
    for (String part : NAME_PARTS.split(name, -1)) {
      if (WORDS.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return PIECES.stream().anyMatch(lower::contains);
  }
}
