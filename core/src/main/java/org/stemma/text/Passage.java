package org.stemma.text;

/** A span of a given document, named by its id. */
public record Passage(String document, Span span) implements Comparable<Passage> {

  /** By document, then by span. */
  @Override
  public int compareTo(Passage other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : span.compareTo(other.span);
  }
}
