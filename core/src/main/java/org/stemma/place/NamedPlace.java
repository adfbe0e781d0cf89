package org.stemma.place;

/**
 * What words name: a name, and what of it.
 *
 * @param name key of the group of spellings
 * @param part the part or the thing of that name: "province", "northern", "countryside", "castle";
 *     empty for the place itself
 */
record NamedPlace(String name, String part) implements Comparable<NamedPlace> {

  static final String PROVINCE = "province";
  static final String COUNTRYSIDE = "countryside";
  static final String SUBURBS = "suburbs";

  static NamedPlace itself(String name) {
    return new NamedPlace(name, "");
  }

  boolean isItself() {
    return part.isEmpty();
  }

  NamedPlace whole() {
    return itself(name);
  }

  @Override
  public int compareTo(NamedPlace other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : part.compareTo(other.part);
  }
}
