package org.stemma.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses of one text: documents joined by copies and excerpts.
 *
 * @param id unique in the tree
 * @param documents ids in order; one alone is a family of its own
 * @param root the document nearest the origin, where the evidence tells
 * @param lost the text that several of them took and none is, where the evidence tells
 */
public record Family(
    String id, List<String> documents, @Nullable String root, @Nullable LostOriginal lost) {

  public Family {
    documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a family has a document");
    }
  }

  /** A family of which no page is known to have its text from outside. */
  public Family(String id, List<String> documents, @Nullable String root) {
    this(id, documents, root, null);
  }
}
