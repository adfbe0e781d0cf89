package org.stemma.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/**
 * The dates that a page of HTML declares: in linked data first, then in metadata fields made for
 * the purpose, in microdata and marked times of its head, in its address, and last in fields that
 * many sites fill with the day of the visit.
 */
final class DeclaredDate {

  private static final Pattern ISO =
      Pattern.compile(
          "^(?<y>\\d{4})-?(?<m>\\d{2})-?(?<d>\\d{2})(?:[T ](?<h>\\d{2}):?(?<i>\\d{2})"
              + "(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(?<z>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(?<y>(?:19|20)\\d\\d)[/-](?<m>0?[1-9]|1[0-2])[/-](?<d>0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");

  /** Fields for the date of publication and nothing else. */
  private static final List<String> FIELDS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "og:published_time",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "published_at",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.issued",
          "dc.date.created",
          "sailthru.date",
          "parsely-pub-date",
          "article.published",
          "cXenseParse:recs:publishtime",
          "displaydate",
          "OriginalPublicationDate",
          "article_date_original",
          "rnews:datePublished",
          "citation_publication_date");

  /** Fields that may hold the day of the visit too. */
  private static final List<String> VAGUE = List.of("date", "dc.date", "dcterms.date");

  private static final List<String> CHANGES =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "dateModified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");

  /** Names of the elements in which sites mark the time of publication. */
  private static final Needles PUBLISHED =
      new Needles(List.of("publish", "entry-date", "posted", "pubdate"));

  private static final Needles CHANGED = new Needles(List.of("updat", "modif"));

  /** A headline stands this near a time that belongs to it. */
  private static final int LEVELS = 4;

  private final PageMetadata metadata;
  private final String address;

  private DeclaredDate(PageMetadata metadata, String address) {
    this.metadata = metadata;
    this.address = address;
  }

  /** When a page says that it was published, with its last change; null where it does not. */
  static @Nullable Publication of(PageMetadata metadata, @Nullable String url) {
    DeclaredDate dates = new DeclaredDate(metadata, url == null ? metadata.canonical() : url);
    return dates.published();
  }

  /** The last change that a page declares. */
  static Publication.@Nullable Update update(PageMetadata metadata) {
    DeclaredDate dates = new DeclaredDate(metadata, "");
    String linked = metadata.linked("dateModified");
    Publication change = linked == null ? null : read(linked, "dateModified");
    change = change == null ? dates.field(CHANGES) : change;
    change = change == null ? dates.microdata("dateModified") : change;
    return change == null
        ? null
        : new Publication.Update(change.date(), change.time(), change.zone());
  }

  private @Nullable Publication published() {
    String linked = metadata.linked("datePublished");
    Publication found = linked == null ? null : read(linked, "datePublished");
    found = found == null ? field(FIELDS) : found;
    found = found == null ? microdata("datePublished") : found;
    found = found == null ? markedTime() : found;
    found = found == null ? inAddress() : found;
    return found == null ? field(VAGUE) : found;
  }

  private @Nullable Publication field(List<String> fields) {
    for (String field : fields) {
      String value = metadata.meta(field);
      Publication found = value == null ? null : read(value, field);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Publication microdata(String property) {
    for (Element element : metadata.times()) {
      if (Markup.hasWord(element, "itemprop", property) && !PageDate.isAside(element)) {
        Publication found = read(value(element), property);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    String time = Markup.attribute(element, "datetime");
    return Characters.clean(time.isEmpty() ? Markup.attribute(element, "content") : time);
  }

  private @Nullable Publication markedTime() {
    for (Element element : metadata.times()) {
      if (Markup.is(element, "time") && isOfReport(element) && !PageDate.isAside(element)) {
        Publication found = read(value(element), "time");
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isOfReport(Element time) {
    String name = Markup.attribute(time, "class").toLowerCase(Locale.ROOT);
    if (CHANGED.isIn(name) || Markup.hasWord(time, "itemprop", "dateModified")) {
      return false;
    }
    return Markup.has(time, "pubdate") || PUBLISHED.isIn(name) || isNearHeadline(time);
  }

  private static boolean isNearHeadline(Element time) {
    Element at = time.parent();
    for (int level = 0; level < LEVELS && at != null && !Markup.is(at, "body"); level++) {
      if (at.selectFirst("h1") != null) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private @Nullable Publication inAddress() {
    Matcher matcher = IN_ADDRESS.matcher(address);
    if (!matcher.find()) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(number(matcher, "y"), number(matcher, "m"), number(matcher, "d"));
      return new Publication(day, null, Publication.Basis.METADATA, address);
    } catch (DateTimeException e) {
      return null; // digits, but no date
    }
  }

  private static @Nullable Publication read(String value, String field) {
    String evidence = field + " " + value;
    Matcher iso = ISO.matcher(value);
    if (!iso.find()) {
      return PrintedDate.first(value)
          .map(date ->
              new Publication(
                  date.date(),
                  date.time(),
                  date.zone(),
                  null,
                  Publication.Basis.METADATA,
                  evidence))
          .orElse(null);
    }
    try {
      LocalDate day = LocalDate.of(number(iso, "y"), number(iso, "m"), number(iso, "d"));
      LocalTime time =
          iso.group("h") == null ? null : LocalTime.of(number(iso, "h"), number(iso, "i"));
      return new Publication(day, time, iso.group("z"), null, Publication.Basis.METADATA, evidence);
    } catch (DateTimeException e) {
      return null; // digits, but no date
    }
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
