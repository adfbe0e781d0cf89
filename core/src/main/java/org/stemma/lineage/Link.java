package org.stemma.lineage;

import java.util.List;
import org.stemma.text.Span;

/**
 * The later text took from the earlier one.
 *
 * @param from id of the document nearer the origin
 * @param to id of the document that took
 * @param kind what was taken
 * @param directed false where the evidence cannot tell which came first; then {@code from} sorts
 *     before {@code to}
 * @param share part of the shorter text's words that stands in the other, 0 to 1
 * @param basis the reasons for the direction, in plain words; where not directed, why none is told
 * @param passages what both share, in order of the first document
 */
public record Link(
    String from,
    String to,
    Kind kind,
    boolean directed,
    double share,
    List<String> basis,
    List<SharedPassage> passages) {

  public Link {
    basis = List.copyOf(basis);
    passages = List.copyOf(passages);
    if (from.equals(to)) {
      throw new IllegalArgumentException("a document is no witness of itself: " + from);
    }
    if (!directed && from.compareTo(to) > 0) {
      throw new IllegalArgumentException("an undirected link goes from the first id: " + from);
    }
  }

  /** What was taken. */
  public enum Kind {
    /** Nearly all of one stands in the other. */
    COPY,
    /** A part of at least two sentences. */
    EXCERPT,
    /** Only a quoted statement, perhaps in another translation. */
    QUOTE
  }

  /**
   * The same words, or two wordings of the same statement, in two documents.
   *
   * @param differences where the wordings of a statement differ; empty for shared text
   */
  public record SharedPassage(Span from, Span to, List<Difference> differences) {

    public SharedPassage {
      differences = List.copyOf(differences);
    }

    /** A passage of shared text. */
    public SharedPassage(Span from, Span to) {
      this(from, to, List.of());
    }
  }
}
