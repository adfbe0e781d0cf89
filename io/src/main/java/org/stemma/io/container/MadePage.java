package org.stemma.io.container;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page written from the fields of a record, so that it is read like any other: a document of HTML
 * with the fields as metadata. The same fields give the same bytes.
 *
 * @param url address, where known
 * @param title headline, as plain text
 * @param published as the record has it
 * @param outlet who published it
 * @param author byline
 * @param html body as a fragment or document of HTML
 */
record MadePage(
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String author,
    String html) {

  private static final Pattern DOCUMENT =
      Pattern.compile("<(?:html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEAD =
      Pattern.compile("<head\\b[^>]{0,1000}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern LINE = Pattern.compile("\\R+");

  /** Text as paragraphs: parted by blank lines where it has any, else by lines. */
  static String paragraphs(String text) {
    String body = text.strip();
    Pattern parting = BLANK_LINE.matcher(body).find() ? BLANK_LINE : LINE;
    StringBuilder html = new StringBuilder(body.length() + 100);
    for (String paragraph : parting.split(body, -1)) {
      html.append("<p>").append(escape(paragraph)).append("</p>\n");
    }
    return html.toString();
  }

  byte[] bytes() {
    return Encoded.utf8(DOCUMENT.matcher(html).find() ? withHead() : around());
  }

  /** The record's document, with the record's fields before its own. */
  private String withHead() {
    var head = HEAD.matcher(html);
    int place = head.find() ? head.end() : 0;
    return html.substring(0, place) + metadata() + html.substring(place);
  }

  private String around() {
    String headline = title == null ? "" : "<h1>" + escape(title) + "</h1>\n";
    return "<!DOCTYPE html>\n<html>\n<head>\n"
        + metadata()
        + "</head>\n<body>\n<article>\n"
        + headline
        + html
        + "</article>\n</body>\n</html>\n";
  }

  private String metadata() {
    StringBuilder lines = new StringBuilder();
    if (title != null) {
      lines.append("<title>").append(escape(title)).append("</title>\n");
    }
    meta(lines, "og:title", title);
    meta(lines, "og:site_name", outlet);
    meta(lines, "article:published_time", published);
    meta(lines, "author", author);
    if (url != null) {
      lines.append("<link rel=\"canonical\" href=\"").append(escape(url)).append("\">\n");
    }
    return lines.toString();
  }

  private static void meta(StringBuilder lines, String property, @Nullable String content) {
    if (content != null) {
      lines
          .append("<meta property=\"")
          .append(property)
          .append("\" content=\"")
          .append(escape(content))
          .append("\">\n");
    }
  }

  /** Harmless in text and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
