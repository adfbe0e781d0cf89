package org.stemma.point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a claim rests on.
 *
 * @param id of the actor who speaks; of the document that first had the words where a page speaks
 *     for itself and names neither agency nor outlet
 * @param body what counts as one: origins with the same body are not independent
 * @param side the party that it belongs to or speaks for, by name
 * @param name for a reader
 * @param counting why claims count for it
 */
record Origin(
    String id, String body, @Nullable String side, String name, Membership.Counting counting) {

  /** How the body of a page begins that names neither outlet nor agency. */
  static final String UNSIGNED = "page ";

  /** Whether a page speaks that names neither outlet nor agency. */
  boolean isUnsigned() {
    return body.startsWith(UNSIGNED);
  }

  Origin as(Membership.Counting other) {
    return new Origin(id, body, side, name, other);
  }

  /** Their names, sorted; unsigned pages last, and counted where there are several. */
  static List<String> names(Collection<Origin> origins) {
    Set<String> signed = new TreeSet<>();
    Set<String> unsigned = new TreeSet<>();
    for (Origin origin : origins) {
      (origin.isUnsigned() ? unsigned : signed).add(origin.name());
    }
    List<String> names = new ArrayList<>(signed);
    if (unsigned.size() == 1) {
      names.addAll(unsigned);
    } else if (!unsigned.isEmpty()) {
      names.add(unsigned.size() + " unsigned pages");
    }
    return names;
  }

  /**
   * For each body the origin that speaks most often, the first by id of those that speak as often.
   */
  static Map<String, Origin> ofBodies(Collection<Testimony> testimonies) {
    Map<String, Integer> times = new TreeMap<>();
    testimonies.forEach(testimony -> times.merge(testimony.origin().id(), 1, Integer::sum));
    Map<String, Origin> origins = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Origin origin = testimony.origin();
      origins.merge(origin.body(), origin, (a, b) -> isBefore(b, a, times) ? b : a);
    }
    return origins;
  }

  private static boolean isBefore(Origin one, Origin other, Map<String, Integer> times) {
    int more = times.getOrDefault(one.id(), 0) - times.getOrDefault(other.id(), 0);
    return more != 0 ? more > 0 : one.id().compareTo(other.id()) < 0;
  }
}
