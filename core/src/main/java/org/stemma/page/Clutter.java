package org.stemma.page;

import java.util.ArrayList;
import java.util.HashSet;
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

  private static final Evaluator INVISIBLE =
      Selector.evaluatorOf(
          "script,style,noscript,template,svg,iframe,object,embed,canvas,input,select,button,textarea,"
              + "map,audio,video,dialog,[hidden],[aria-hidden=true],[style*=display:none],[style*=display:"
              + " none],[style*=visibility:hidden]");

  private static final Evaluator AROUND =
      Selector.evaluatorOf(
          "nav,aside,footer,form,menu,[role=navigation],[role=banner],[role=contentinfo],"
              + "[role=complementary],[role=dialog],[role=search],[role=menu],[role=alert]");
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
    page.select(INVISIBLE).remove();
  }

  /** Takes away what stands around the report. */
  static void remove(Document page) {
    Map<Element, Integer> prose = ProseWeight.of(page);
    int all = prose.getOrDefault(page.body(), 0);
    List<Element> clutter = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (!element.equals(page.body())
          && prose.getOrDefault(element, 0) <= all * REPORT_SHARE
          && (element.is(AROUND) || isNamedSo(element))) {
        clutter.add(element);
      }
    }
    clutter.forEach(Element::remove);
  }

  private static boolean isNamedSo(Element element) {
    String name = element.className() + " " + element.id();
    if (name.isBlank()
        || element.normalName().equals("html")
        || element.normalName().equals("article")) {
      return false;
    }
    for (String part : NAME_PARTS.split(name, -1)) {
      if (WORDS.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return PIECES.stream().anyMatch(lower::contains);
  }
}
