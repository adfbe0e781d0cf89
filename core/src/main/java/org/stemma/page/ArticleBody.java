package org.stemma.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Selects the element that holds the report. */
final class ArticleBody {

  /** A part marked as the report must hold this share of the page's running text. */
  private static final double MARKED_SHARE = 0.25;

  /** The way down goes on while one child holds nearly all that is held. */
  private static final double DOWN_SHARE = 0.9;

  /** A report has this many characters of running text. */
  private static final int SHORTEST = 250;

  private static final List<Evaluator> MARKS =
      Stream.of("[itemprop~=articleBody]", "article", "[role=article]", "main", "[role=main]")
          .map(Selector::evaluatorOf)
          .toList();
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1,h2,[itemprop=headline]");

  private static final Evaluator SUBHEADS = Selector.evaluatorOf("h2,h3,h4,h5");

  private ArticleBody() {}

  static Element of(Document page, @Nullable String title) {
    Element body = page.body();
    ProseWeight prose = ProseWeight.of(body);
    int all = prose.under(body);
    for (Evaluator mark : MARKS) {
      List<Element> marked =
          prose.elements().stream().filter(element -> mark.matches(body, element)).toList();
      Element best = best(marked, prose, title);
      if (best != null && prose.under(best) >= all * MARKED_SHARE) {
        return down(best, prose);
      }
    }
    return down(body, prose);
  }

  private static @Nullable Element heaviest(List<Element> elements, ProseWeight prose) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || prose.under(element) > prose.under(best)) {
        best = element;
      }
    }
    return best;
  }

  /** The heaviest, unless another one bears the page's title. */
  private static @Nullable Element best(
      List<Element> elements, ProseWeight prose, @Nullable String title) {
    Element heaviest = heaviest(elements, prose);
    if (heaviest == null || title == null || elements.size() < 2 || bears(heaviest, title)) {
      return heaviest;
    }
    for (Element element : elements) {
      if (prose.under(element) >= SHORTEST && bears(element, title)) {
        return element;
      }
    }
    return heaviest;
  }

  private static boolean bears(Element element, String title) {
    for (Element heading : element.select(HEADINGS)) {
      if (ShortText.of(heading, title.length() * 2).equals(title)) {
        return true;
      }
    }
    return false;
  }

  /** The deepest element that still holds nearly all of the running text. */
  private static Element down(Element from, ProseWeight prose) {
    Element at = from;
    while (true) {
      Element child = heaviest(at.children(), prose);
      if (child == null
          || prose.under(child) < prose.under(at) * DOWN_SHARE
          || child.normalName().equals("p")
          || hasPictureBefore(child)
          || hasHeadedPartBefore(child, prose)
          || prose.under(child) == 0) {
        return at;
      }
      at = child;
    }
  }

  /** Whether a part with a heading of its own and running text stands before the text. */
  private static boolean hasHeadedPartBefore(Element text, ProseWeight prose) {
    for (Element before = text.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      int headings = 0;
      List<Element> headed = before.select(SUBHEADS);
      for (Element heading : headed) {
        headings += prose.under(heading);
      }
      if (!headed.isEmpty() && prose.under(before) > headings) {
        return true;
      }
    }
    return false;
  }

  /** Whether a captioned picture stands between the headline and the text. */
  private static boolean hasPictureBefore(Element text) {
    Element before = text.previousElementSibling();
    return before != null
        && before.normalName().equals("figure")
        && before.selectFirst("figcaption") != null;
  }
}
