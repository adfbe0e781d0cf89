package org.stemma.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/** Finds when a page of HTML was published, from what it prints, its metadata and its address. */
final class PageDate {

  private static final Pattern ISO =
      Pattern.compile(
          "^(?<y>\\d{4})-?(?<m>\\d{2})-?(?<d>\\d{2})(?:[T ](?<h>\\d{2}):?(?<i>\\d{2}))?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(?<y>(?:19|20)\\d\\d)[/-](?<m>0?[1-9]|1[0-2])[/-](?<d>0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
  private static final String[] FIELDS = {
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "og:published_time",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "published_at",
    "date",
    "dc.date.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "cXenseParse:recs:publishtime",
    "displaydate",
    "OriginalPublicationDate",
    "article_date_original",
    "DC.date.issued",
    "rnews:datePublished"
  };
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

  private PageDate() {}

  static @Nullable Publication of(Document page, PageMetadata metadata, @Nullable String url) {
    Publication declared = declared(metadata);
    declared = declared == null ? inAddress(url == null ? metadata.canonical() : url) : declared;
    PublicationLine printed = printed(page, declared);
    if (printed == null) {
      return declared;
    }
    if (declared == null
        || printed.label() == PublicationLine.Label.PUBLISHED
        || agree(declared, printed)) {
      return printed.publication();
    }
    return declared;
  }

  private static boolean agree(Publication declared, PublicationLine printed) {
    long days = Math.abs(declared.date().toEpochDay() - printed.date().date().toEpochDay());
    return days <= SAME;
  }

  private static @Nullable Publication declared(PageMetadata metadata) {
    String linked = metadata.linked("datePublished");
    Publication found = linked == null ? null : metadata(linked, "datePublished");
    if (found != null) {
      return found;
    }
    for (String field : FIELDS) {
      String value = metadata.meta(field);
      found = value == null ? null : metadata(value, field);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Publication metadata(String value, String field) {
    String evidence = field + " " + value;
    Matcher iso = ISO.matcher(value);
    if (iso.find()) {
      try {
        LocalDate date = LocalDate.of(number(iso, "y"), number(iso, "m"), number(iso, "d"));
        LocalTime time =
            iso.group("h") == null ? null : LocalTime.of(number(iso, "h"), number(iso, "i"));
        return new Publication(date, time, Publication.Basis.METADATA, evidence);
      } catch (DateTimeException e) {
        return null; // digits, but no date
      }
    }
    return PrintedDate.first(value)
        .map(
            date -> new Publication(date.date(), date.time(), Publication.Basis.METADATA, evidence))
        .orElse(null);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Publication inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (!matcher.find()) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(number(matcher, "y"), number(matcher, "m"), number(matcher, "d"));
      return new Publication(date, null, Publication.Basis.METADATA, url);
    } catch (DateTimeException e) {
      return null; // digits, but no date
    }
  }

  /**
   * The printed line that agrees with what is declared, else the first one of the report's head.
   */
  private static @Nullable PublicationLine printed(Document page, @Nullable Publication declared) {
    PublicationLine first = null;
    NameTest classes = new NameTest(name -> CLASSES.isIn(name.toLowerCase(Locale.ROOT)));
    NameTest ids = new NameTest(name -> IDS.isIn(name.toLowerCase(Locale.ROOT)));
    for (Element element : page.getAllElements()) {
      PublicationLine found = isDated(element, classes, ids) ? line(element) : null;
      if (found == null) {
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

  /** Whether an element is one that dates are printed in. */
  private static boolean isDated(Element element, NameTest classes, NameTest ids) {
    return Markup.is(element, "time")
        || (element.attributesSize() > 0
            && (classes.passes(Markup.attribute(element, "class"))
                || ids.passes(Markup.attribute(element, "id"))
                || Markup.attribute(element, "itemprop").equalsIgnoreCase("datePublished")));
  }

  private static @Nullable PublicationLine line(Element element) {
    String line = ShortText.of(element, LONGEST_LINE);
    Optional<PublicationLine> found = line.isEmpty() ? Optional.empty() : PublicationLine.of(line);
    return found.isEmpty()
            || found.get().label() == PublicationLine.Label.UPDATED
            || isAside(element)
        ? null
        : found.get();
  }

  private static boolean isAside(Element element) {
    return element.closest(ASIDE) != null;
  }

  private static boolean isVisitorsClock(Element element, PublicationLine line) {
    return line.isClock() && element.closest(REPORT) == null;
  }
}
