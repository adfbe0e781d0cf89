package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import org.stemma.text.Document;

/**
 * Compares documents and draws their family tree.
 *
 * <p><b>Reuse.</b> Two documents are linked where they share, outside quotation marks, a sentence
 * of fifteen words or two neighbouring sentences, word for word or lightly edited: as a copy where
 * most of the shorter text stands in the other, else as an excerpt.
 *
 * <p><b>Statements.</b> Documents that share no text but a quoted statement, perhaps in two
 * translations, are linked by a quotation.
 *
 * <p><b>Families.</b> A copy makes two documents one family. An excerpt does so only where the news
 * itself was taken and not its standing background: the shared passage stands among the first
 * sentences of both or pages of two outlets carry the same agency's report, within a week, or it
 * makes up half of the shorter text. Other excerpts are what agencies hang below any report of a
 * war; two pages may share them and still have their news from different origins. A quotation joins
 * no families: the statement has its own speaker, who is counted instead.
 */
public final class Lineage {

  /** Pages that are read side by side before they are entered. */
  private static final int BATCH = 512;

  private Lineage() {}

  /** The family tree of a collection, the same for any order of the documents. */
  public static FamilyTree gather(List<Document> documents) {
    List<Document> sorted = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    GrowingTree tree = new GrowingTree();
    for (int from = 0; from < sorted.size(); from += BATCH) {
      tree.learn(sorted.subList(from, Math.min(sorted.size(), from + BATCH)));
    }
    for (int from = 0; from < sorted.size(); from += BATCH) {
      tree.addAll(sorted.subList(from, Math.min(sorted.size(), from + BATCH)));
    }
    return tree.tree();
  }
}
