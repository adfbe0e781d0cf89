package org.stemma.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reports of a collection that may tell a report's story: those that share words with it, the
 * rarest words first. In place of all pairs only so many are compared for each report.
 */
final class Kin {

  /**
   * Reports looked at for one. A collection of up to so many is compared whole; in larger ones the
   * reports of one story share names and numbers that few others have, and come first.
   */
  static final int MOST = 100;

  private final List<Set<String>> reports;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /** The reports of a collection, each by its words. */
  Kin(List<Set<String>> reports) {
    this.reports = reports;
    for (int i = 0; i < reports.size(); i++) {
      for (String word : reports.get(i)) {
        holders.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Indices of the reports that share words with some; all where there are few. */
  Set<Integer> of(Set<String> words) {
    Set<Integer> found = new LinkedHashSet<>();
    if (reports.size() <= MOST) {
      for (int i = 0; i < reports.size(); i++) {
        found.add(i);
      }
      return found;
    }
    for (String word : rarestFirst(words)) {
      for (int report : holders(word)) {
        found.add(report);
        if (found.size() == MOST) {
          return found;
        }
      }
    }
    return found;
  }

  private List<Integer> holders(String word) {
    return holders.getOrDefault(word, List.of());
  }

  private List<String> rarestFirst(Set<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> holders(word).size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
