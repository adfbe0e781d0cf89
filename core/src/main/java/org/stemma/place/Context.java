package org.stemma.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.text.NameKey;

/**
 * What the pages say around the names of places, by group of spellings: how they are spelled and
 * called, what they are said to lie in, and with which others they are named.
 */
final class Context {

  /** So many of the places named with one are looked at, the most frequent first. */
  private static final int MOST_COMPANIONS = 40;

  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Map<String, Map<String, Integer>> kinds = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Set<String>> containers = new HashMap<>();
  private final Map<String, Set<String>> insides = new HashMap<>();
  private final Map<String, Set<String>> peers = new HashMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Set<String>> groups = new TreeMap<>();

  Context(List<Spotted> spots) {
    spots.forEach(this::add);
  }

  private void add(Spotted spot) {
    String group = spot.place().name();
    Set<String> spellings = keys.computeIfAbsent(group, g -> new TreeSet<>());
    spellings.add(group);
    mentions.merge(group, 1, Integer::sum);
    documents.computeIfAbsent(group, g -> new TreeSet<>()).add(spot.document());
    groups.computeIfAbsent(spot.document(), d -> new TreeSet<>()).add(group);
    if (spot.container() != null) {
      containers.computeIfAbsent(group, g -> new HashSet<>()).add(spot.container());
      insides.computeIfAbsent(spot.container(), g -> new HashSet<>()).add(group);
    }
    if (spot.peer() != null) {
      peers.computeIfAbsent(group, g -> new HashSet<>()).add(spot.peer());
      peers.computeIfAbsent(spot.peer(), g -> new HashSet<>()).add(group);
    }
    if (spot.place().isItself()) {
      spellings.add(NameKey.of(spot.surface()));
      if (spot.kind() != null) {
        kinds.computeIfAbsent(group, g -> new TreeMap<>()).merge(spot.kind(), 1, Integer::sum);
      }
    }
  }

  Set<String> groups() {
    return keys.keySet();
  }

  Set<String> keys(String group) {
    return keys.getOrDefault(group, Set.of());
  }

  /** What the pages mostly call a place, by word; empty where they do not. */
  String kind(String group) {
    return kinds.getOrDefault(group, Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  int mentions(String group) {
    return mentions.getOrDefault(group, 0);
  }

  /** The places that one is said to lie in: "Bath, Maine". */
  Set<String> containers(String group) {
    return containers.getOrDefault(group, Set.of());
  }

  /** The places that are said to lie in one. */
  Set<String> insides(String group) {
    return insides.getOrDefault(group, Set.of());
  }

  /** The places that stand beside one in a list. */
  Set<String> peers(String group) {
    return peers.getOrDefault(group, Set.of());
  }

  /** The places named on the same pages, the most frequent first. */
  List<String> companions(String group) {
    Set<String> all = new TreeSet<>();
    documents
        .getOrDefault(group, Set.of())
        .forEach(d -> all.addAll(groups.getOrDefault(d, Set.of())));
    all.remove(group);
    List<String> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt((String other) -> -mentions(other)));
    return sorted.subList(0, Math.min(MOST_COMPANIONS, sorted.size()));
  }
}
