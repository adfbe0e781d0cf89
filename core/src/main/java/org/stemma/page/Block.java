package org.stemma.page;

import org.stemma.text.Paragraph;

/** A paragraph on its way from a page into a document. */
record Block(String text, Paragraph.Kind kind) {

  static Block body(String text) {
    return new Block(text, Paragraph.Kind.BODY);
  }

  static Block caption(String text) {
    return new Block(text, Paragraph.Kind.CAPTION);
  }

  static Block subhead(String text) {
    return new Block(text, Paragraph.Kind.SUBHEAD);
  }

  boolean isBody() {
    return kind == Paragraph.Kind.BODY;
  }
}
