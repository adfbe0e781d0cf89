package org.stemma.page;

import org.stemma.text.Document;

/** What reading a page gave. */
public sealed interface Reading {

  /** A clean document. */
  record Read(Document document) implements Reading {}

  /** No document, and why: a sentence for a person, which may say what would help. */
  record Unreadable(String file, String reason) implements Reading {}
}
