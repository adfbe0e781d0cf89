package org.stemma.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Link;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Finds the page that first had the words in which another speaks for itself. A sentence that
 * stands in a shared passage is the voice of the page nearer the origin; where the evidence cannot
 * tell which is nearer, of the one that credits an agency, else of the first by id. A sentence that
 * a page adds of its own stays its own, however much else it copied.
 */
final class Voices {

  private record Source(Span here, String document, Span there) {}

  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, List<Source>> sources = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private final FamilyTree tree;

  Voices(List<Document> documents, FamilyTree tree) {
    this.tree = tree;
    documents.forEach(document -> this.documents.put(document.id(), document));
    for (Link link : tree.links()) {
      if (link.kind() != Link.Kind.QUOTE) {
        linked.add(link.from());
        linked.add(link.to());
        addSources(link);
      }
    }
  }

  private void addSources(Link link) {
    boolean forward = link.directed() || isBefore(link.from(), link.to());
    for (Link.SharedPassage passage : link.passages()) {
      String taker = forward ? link.to() : link.from();
      String giver = forward ? link.from() : link.to();
      Span here = forward ? passage.to() : passage.from();
      Span there = forward ? passage.from() : passage.to();
      sources.computeIfAbsent(taker, t -> new ArrayList<>()).add(new Source(here, giver, there));
    }
  }

  /** The id of the document whose voice the words at a span of a document are. */
  String voice(String document, Span span) {
    if (!linked.contains(document)) {
      return root(document);
    }
    Set<String> seen = new HashSet<>();
    String voice = document;
    Span words = span;
    Source source = source(voice, words);
    while (source != null && seen.add(voice)) {
      voice = source.document();
      words = source.there();
      source = source(voice, words);
    }
    return voice;
  }

  /** The best of the pages that the words were taken from. */
  private @Nullable Source source(String document, Span words) {
    Source best = null;
    for (Source source : sources.getOrDefault(document, List.of())) {
      boolean better = best == null || isBefore(source.document(), best.document());
      if (source.here().overlaps(words) && better) {
        best = source;
      }
    }
    return best;
  }

  /** The root of a family that is known without its links, else its first member. */
  private String root(String document) {
    Family family = tree.familyOf(document);
    if (family.root() != null) {
      return family.root();
    }
    String first = document;
    for (String member : family.documents()) {
      first = isBefore(member, first) ? member : first;
    }
    return first;
  }

  private boolean isBefore(String one, String other) {
    boolean credits = credits(one);
    return credits != credits(other) ? credits : one.compareTo(other) < 0;
  }

  private boolean credits(String id) {
    Document document = documents.get(id);
    return document != null && !document.agencies().isEmpty();
  }
}
