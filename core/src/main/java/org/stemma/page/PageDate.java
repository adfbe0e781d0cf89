package org.stemma.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/**
 * Finds when a page of HTML was published, from what it prints and what it declares. A printed date
 * that is called the date of publication, or agrees with the declared one, is the report's; else
 * what is declared counts, since pages print the dates of visits, pictures and other reports too.
 */
final class PageDate {

  private static final Needles CLASSES =
      new Needles(List.of("date", "time", "publish", "posted", "meta", "byline", "info"));
  private static final Needles IDS = new Needles(List.of("date", "published"));
  private static final Evaluator ASIDE =
      Selector.evaluatorOf(
          "aside,footer,nav,figure,figcaption,li,[class*=related],[class*=sidebar],[class*=comment],"
              + "[class*=weather],[class*=copyright]");
  private static final Evaluator REPORT =
      Selector.evaluatorOf("article,main,[role=main],[class*=article],[class*=post]");
  private static final int LONGEST_LINE = 160;

  /** A local date and one in universal time differ by at most a day. */
  private static final int SAME = 1;

  private final Element page;
  private final PageMetadata metadata;
  private final String host;
  private final NameTest classes =
      new NameTest(name -> CLASSES.isIn(name.toLowerCase(Locale.ROOT)));
  private final NameTest ids = new NameTest(name -> IDS.isIn(name.toLowerCase(Locale.ROOT)));
  private @Nullable DayOrder order;
  private Publication.@Nullable Update update;

  private PageDate(Element page, PageMetadata metadata, String host) {
    this.page = page;
    this.metadata = metadata;
    this.host = host;
  }

  /**
   * When the page was published, with its last change.
   *
   * @param elements those that may print it, the first of which holds all others
   */
  static @Nullable Publication of(
      List<Element> elements, PageMetadata metadata, @Nullable String url) {
    Publication declared = DeclaredDate.of(metadata, url);
    String host = Address.host(url == null ? metadata.canonical() : url);
    PageDate dates = new PageDate(elements.get(0), metadata, host);
    PublicationLine printed = dates.printed(elements, declared);
    Publication found = choose(declared, printed);
    if (found == null) {
      return null;
    }
    Publication.Update change = DeclaredDate.update(metadata);
    return change == null
        ? found.withUpdate(dates.update)
        : changed(found, declared == null ? found : declared, change);
  }

  /** A declared change is told by the clock that the declared publication is told by. */
  private static Publication changed(
      Publication found, Publication declared, Publication.Update change) {
    Publication.Update update = declared.withUpdate(change).updated();
    return new Publication(
        found.date(), found.time(), found.zone(), update, found.basis(), found.evidence());
  }

  private static @Nullable Publication choose(
      @Nullable Publication declared, @Nullable PublicationLine printed) {
    if (printed == null) {
      return declared;
    }
    if (declared == null) {
      return printed.publication();
    }
    return printed.label() == PublicationLine.Label.PUBLISHED || agree(declared, printed)
        ? printed.publication().withTimeOf(declared)
        : declared;
  }

  private static boolean agree(Publication declared, PublicationLine printed) {
    long days = Math.abs(declared.date().toEpochDay() - printed.date().date().toEpochDay());
    return days <= SAME;
  }

  /**
   * The printed line that agrees with what is declared, else the first one of the report's head.
   */
  private @Nullable PublicationLine printed(
      List<Element> elements, @Nullable Publication declared) {
    PublicationLine first = null;
    for (Element element : elements) {
      PublicationLine found = isDated(element) ? line(element, declared) : null;
      if (found == null || isUpdate(found)) {
        continue;
      }
      if (declared != null && agree(declared, found)) {
        return found;
      }
      if (first == null && !isVisitorsClock(element, found)) {
        first = found;
      }
    }
    return first;
  }

  private boolean isUpdate(PublicationLine line) {
    boolean isUpdate = line.label() == PublicationLine.Label.UPDATED;
    if (isUpdate && update == null) {
      update = line.update();
    }
    return isUpdate;
  }

  /** Whether an element is one that dates are printed in. */
  private boolean isDated(Element element) {
    return Markup.is(element, "time")
        || (element.attributesSize() > 0
            && (classes.passes(Markup.attribute(element, "class"))
                || ids.passes(Markup.attribute(element, "id"))
                || Markup.attribute(element, "itemprop").equalsIgnoreCase("datePublished")));
  }

  private @Nullable PublicationLine line(Element element, @Nullable Publication declared) {
    String line = ShortText.of(element, LONGEST_LINE);
    if (line.isEmpty()) {
      return null;
    }
    Optional<PublicationLine> found =
        PrintedDate.isAmbiguous(line) ? ambiguous(line, declared) : PublicationLine.of(line);
    return found.isEmpty() || isAside(element) ? null : found.get();
  }

  /** Read as it agrees with what is declared, else in the page's order. */
  private Optional<PublicationLine> ambiguous(String line, @Nullable Publication declared) {
    for (DayOrder either : List.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)) {
      Optional<PublicationLine> found = PublicationLine.of(line, either);
      if (declared != null && found.isPresent() && agree(declared, found.get())) {
        return found;
      }
    }
    return PublicationLine.of(line, order());
  }

  private DayOrder order() {
    if (order == null) {
      order = DayOrder.of(page.wholeText(), metadata.language(), host);
    }
    return order;
  }

  static boolean isAside(Element element) {
    return element.closest(ASIDE) != null;
  }

  private static boolean isVisitorsClock(Element element, PublicationLine line) {
    return line.isClock() && element.closest(REPORT) == null;
  }
}
