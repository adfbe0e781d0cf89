package org.stemma.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All links between the documents of a collection and the families that they make. */
public final class FamilyTree {

  private final List<Link> links;
  private final List<Family> families;
  private final Map<String, Family> familyOf = new HashMap<>();

  /** Every document of the collection stands in exactly one family. */
  public FamilyTree(List<Link> links, List<Family> families) {
    this.links = List.copyOf(links);
    this.families = List.copyOf(families);
    for (Family family : families) {
      for (String document : family.documents()) {
        if (familyOf.put(document, family) != null) {
          throw new IllegalArgumentException("document in two families: " + document);
        }
      }
    }
  }

  public List<Link> links() {
    return links;
  }

  public List<Family> families() {
    return families;
  }

  /**
   * The family that a document belongs to.
   *
   * @throws IllegalArgumentException for a document that the tree does not know
   */
  public Family familyOf(String document) {
    Family family = familyOf.get(document);
    if (family == null) {
      throw new IllegalArgumentException("not in the tree: " + document);
    }
    return family;
  }
}
