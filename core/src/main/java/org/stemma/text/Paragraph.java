package org.stemma.text;

/** A paragraph of a document's text and what it is. */
public record Paragraph(Span span, Kind kind) {

  /** What a paragraph is for a reader. */
  public enum Kind {
    /** Running text of the report. */
    BODY,
    /** What stands under a picture; its words for times are the picture's, not the report's. */
    CAPTION,
    /** A heading between paragraphs. */
    SUBHEAD
  }
}
