package org.stemma.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins the spellings of one place: by the word lists, and by loose likeness for the rest. */
final class Spellings {

  private final Map<String, String> groups = new HashMap<>();

  /** Joins folded names that have been accepted as places. */
  Spellings(Set<String> accepted) {
    Map<String, String> byLoose = new TreeMap<>();
    for (String key : new TreeSet<>(accepted)) {
      String listed = listed(key);
      if (listed != null) {
        groups.put(key, listed);
        byLoose.putIfAbsent(LooseKey.of(key), listed);
      }
    }
    for (String key : new TreeSet<>(accepted)) {
      if (isPossessive(key, accepted)) {
        continue;
      }
      groups.computeIfAbsent(key, k -> byLoose.computeIfAbsent(loose(k), l -> k));
    }
  }

  /** "Aleppos" beside "Aleppo" has lost its apostrophe. */
  private static boolean isPossessive(String key, Set<String> accepted) {
    return key.endsWith("s") && accepted.contains(key.substring(0, key.length() - 1));
  }

  private static String loose(String key) {
    String loose = LooseKey.of(key);
    return loose.length() < LooseKey.SHORTEST ? key : loose;
  }

  private static @Nullable String listed(String key) {
    return KnownPlaces.isKnown(key) ? KnownPlaces.group(key) : null;
  }

  /** The group of a folded name, null where it is no place of this collection. */
  @Nullable String group(String key) {
    return groups.get(key);
  }
}
