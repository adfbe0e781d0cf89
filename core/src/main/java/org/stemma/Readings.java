package org.stemma;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.page.Reading;
import org.stemma.text.Document;

/**
 * What reading all inputs gave: each either a document or skipped with a reason. Of inputs with the
 * same bytes the first by file name stays.
 *
 * @param documents by id
 * @param skipped by file name
 */
record Readings(List<Document> documents, List<Reading.Unreadable> skipped) {

  Readings {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
  }

  /** Sorts what was read, in whatever order it came. */
  static Readings of(List<Reading> readings, List<Reading.Unreadable> unread) {
    List<Document> documents = new ArrayList<>();
    List<Reading.Unreadable> skipped = new ArrayList<>(unread);
    for (Reading reading : readings) {
      switch (reading) {
        case Reading.Read read -> documents.add(read.document());
        case Reading.Unreadable unreadable -> skipped.add(unreadable);
      }
    }
    List<Document> distinct = distinct(documents, skipped);
    distinct.sort(comparing(Document::id));
    skipped.sort(comparing(Reading.Unreadable::file).thenComparing(Reading.Unreadable::reason));
    return new Readings(distinct, skipped);
  }

  private static List<Document> distinct(
      List<Document> documents, List<Reading.Unreadable> skipped) {
    documents.sort(comparing(Document::file, nullsLast(naturalOrder())));
    Map<String, Document> byHash = new HashMap<>();
    Map<String, Document> byId = new HashMap<>();
    List<Document> distinct = new ArrayList<>();
    for (Document document : documents) {
      Document same = byHash.putIfAbsent(document.sha256(), document);
      if (same != null) {
        skipped.add(new Reading.Unreadable(name(document), "the same bytes as " + name(same)));
      } else if (byId.putIfAbsent(document.id(), document) != null) {
        distinct.add(document.withId(document.sha256()));
      } else {
        distinct.add(document);
      }
    }
    return distinct;
  }

  private static String name(Document document) {
    return document.file() == null ? document.id() : document.file();
  }
}
