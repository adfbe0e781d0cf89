package org.stemma.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses of one text: documents joined by copies and excerpts.
 *
 * @param id unique in the tree
 * @param documents ids in order; one alone is a family of its own
 * @param root the document nearest the origin, where the evidence tells
 */
public record Family(String id, List<String> documents, @Nullable String root) {

  public Family {
    documents = List.copyOf(documents);
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a family has a document");
    }
  }
}
