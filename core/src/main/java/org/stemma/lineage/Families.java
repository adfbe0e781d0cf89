package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins documents into families by the links that make two reports one origin. */
final class Families {

  private final Map<String, String> parents = new TreeMap<>();
  private final Set<String> takers = new TreeSet<>();

  /** Adds a document, which is a family of its own until it is joined. */
  void add(String document) {
    parents.put(document, document);
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
      takers.add(link.to());
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
    Map<String, List<String>> members = new TreeMap<>();
    for (String document : List.copyOf(parents.keySet())) {
      members.computeIfAbsent(top(document), first -> new ArrayList<>()).add(document);
    }
    List<Family> families = new ArrayList<>();
    members.forEach((first, ids) -> families.add(new Family("f-" + first, ids, root(ids))));
    return families;
  }

  /** The one document that took from no other; null where there are several or none. */
  private @Nullable String root(List<String> documents) {
    List<String> roots =
        documents.stream().filter(document -> !takers.contains(document)).limit(2).toList();
    return roots.size() == 1 ? roots.get(0) : null;
  }
}
