package org.stemma.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of one page and what the page says of itself.
 *
 * @param id unique in a collection, the same whenever the same bytes are read
 * @param file name of the file that the page was read from, relative to what the user named
 * @param url address of the page, where known
 * @param sha256 hash of the bytes as read, in hexadecimal
 * @param title headline as printed
 * @param byline names of the authors as printed
 * @param outlet who published the page, where the page says so
 * @param agencies wire services credited for the text, not for pictures
 * @param language BCP 47 tag
 * @param published when the report was published, where known
 * @param dateline place of a dateline such as {@code AMMAN (Reuters)}
 * @param text running text and captions without the headline, paragraphs parted by a blank line
 * @param paragraphs in order, not overlapping
 */
public record Document(
    String id,
    @Nullable String file,
    @Nullable String url,
    String sha256,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    List<String> agencies,
    String language,
    @Nullable Publication published,
    @Nullable String dateline,
    String text,
    List<Paragraph> paragraphs) {

  public Document {
    agencies = List.copyOf(agencies);
    paragraphs = List.copyOf(paragraphs);
    int last = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() < last || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraph " + paragraph.span() + " of document " + id + " is out of order or text");
      }
      last = paragraph.span().end();
    }
  }

  /** The words at a span of this document. */
  public String words(Span span) {
    return span.in(text);
  }

  public Document withId(String newId) {
    return new Document(
        newId,
        file,
        url,
        sha256,
        title,
        byline,
        outlet,
        agencies,
        language,
        published,
        dateline,
        text,
        paragraphs);
  }

  public Document withPublished(Publication publication) {
    return new Document(
        id,
        file,
        url,
        sha256,
        title,
        byline,
        outlet,
        agencies,
        language,
        publication,
        dateline,
        text,
        paragraphs);
  }
}
