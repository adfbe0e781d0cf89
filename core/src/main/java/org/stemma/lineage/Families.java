package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;

/** Joins documents into families by the links that make two reports one origin. */
final class Families {

  /** What a document tells of where its text is from. */
  private record Member(@Nullable String publisher, Set<String> agencies) {

    static Member of(Document document) {
      return new Member(Wire.publisher(document), Wire.credited(document));
    }

    /** Whether its text is of an agency that is not its own outlet. */
    boolean credits(String agency) {
      return agencies.contains(agency) && !agency.equals(publisher);
    }
  }

  private final Map<String, String> parents = new TreeMap<>();
  private final Map<String, Member> members = new TreeMap<>();

  /** Those from which a document took, as far as directed links tell. */
  private final Map<String, Set<String>> givers = new TreeMap<>();

  /** Adds a document, which is a family of its own until it is joined. */
  void add(Document document) {
    parents.put(document.id(), document.id());
    members.put(document.id(), Member.of(document));
  }

  void join(Link link) {
    String one = top(link.from());
    String other = top(link.to());
    if (one.compareTo(other) < 0) {
      parents.put(other, one);
    } else {
      parents.put(one, other);
    }
    if (link.directed()) {
      givers.computeIfAbsent(link.to(), first -> new TreeSet<>()).add(link.from());
    }
  }

  private String top(String document) {
    String at = document;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      String above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }

  /** All families, in order of their first documents. */
  List<Family> families() {
    Map<String, List<String>> families = new TreeMap<>();
    for (String document : List.copyOf(parents.keySet())) {
      families.computeIfAbsent(top(document), first -> new ArrayList<>()).add(document);
    }
    List<Family> found = new ArrayList<>();
    families.forEach(
        (first, ids) -> found.add(new Family("f-" + first, ids, root(ids), lost(ids))));
    return found;
  }

  /** The one document that took from no other; null where there are several or none. */
  private @Nullable String root(List<String> documents) {
    List<String> roots =
        documents.stream().filter(document -> !givers.containsKey(document)).limit(2).toList();
    return roots.size() == 1 ? roots.get(0) : null;
  }

  /**
   * The agency's text that no page is: none of the family is of the agency, and several have it
   * from there, as they credit it themselves or took from no page of the family.
   */
  private @Nullable LostOriginal lost(List<String> documents) {
    LostOriginal best = null;
    for (String agency : agencies(documents)) {
      List<String> heirs = documents.stream().filter(document -> isHeir(document, agency)).toList();
      if (heirs.size() > (best == null ? 1 : best.heirs().size())) {
        best = new LostOriginal(agency, heirs);
      }
    }
    return best;
  }

  /** The agencies that some page credits and that no page is of. */
  private Set<String> agencies(List<String> documents) {
    Set<String> agencies = new TreeSet<>();
    documents.forEach(document -> agencies.addAll(member(document).agencies()));
    documents.forEach(document -> {
      String publisher = member(document).publisher();
      if (publisher != null) {
        agencies.remove(publisher);
      }
    });
    return agencies;
  }

  private boolean isHeir(String document, String agency) {
    return member(document).credits(agency) || !givers.containsKey(document);
  }

  private Member member(String document) {
    Member member = members.get(document);
    if (member == null) {
      throw new IllegalArgumentException("not in the tree: " + document);
    }
    return member;
  }
}
