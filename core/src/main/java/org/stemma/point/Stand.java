package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A position in the making: a value and those who take it, in order of their claims. */
record Stand(Value value, List<Testimony> testimonies) {

  Stand {
    testimonies =
        testimonies.stream().sorted(Comparator.comparing(Testimony::id)).distinct().toList();
  }

  /** Testimonies parted by the value that they take, in order of the keys. */
  static List<Stand> part(List<Testimony> testimonies, Function<Testimony, Value> reading) {
    Map<String, List<Testimony>> byKey = new TreeMap<>();
    testimonies.stream()
        .sorted(Comparator.comparing(Testimony::id))
        .forEach(testimony ->
            byKey
                .computeIfAbsent(reading.apply(testimony).key(), k -> new ArrayList<>())
                .add(testimony));
    return byKey.values().stream()
        .map(list -> new Stand(reading.apply(list.get(0)), list))
        .toList();
  }

  /** The bodies behind it, each one origin. */
  Set<String> bodies() {
    Set<String> bodies = new TreeSet<>();
    testimonies.forEach(testimony -> bodies.add(testimony.origin().body()));
    return bodies;
  }

  /** The bodies that vouch for it. */
  Set<String> firmBodies() {
    Set<String> bodies = new TreeSet<>();
    testimonies.stream()
        .filter(Testimony::isFirm)
        .forEach(testimony -> bodies.add(testimony.origin().body()));
    return bodies;
  }

  Position toPosition(int credibility) {
    List<Origin> sorted =
        Origin.ofBodies(testimonies).values().stream()
            .sorted(Comparator.comparing(Origin::id))
            .toList();
    List<@Nullable String> sides = new ArrayList<>();
    sorted.forEach(origin -> sides.add(origin.side()));
    Set<String> documents = new TreeSet<>();
    testimonies.forEach(testimony -> documents.add(testimony.document().id()));
    return new Position(
        value.words(),
        testimonies.stream().map(Testimony::id).toList(),
        sorted.stream().map(Origin::id).toList(),
        sides,
        documents.size(),
        credibility);
  }
}
