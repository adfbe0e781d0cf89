package org.stemma.io.html;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays pages out in layers, those that took from others after them. Within a layer, pages stand
 * near those they are linked with, so that lines cross little.
 */
final class Layers {

  /** Rounds of moving pages towards their neighbours; the order settles within a few. */
  private static final int ROUNDS = 4;

  /** That the second page stands after the first. */
  record Step(String from, String to) {}

  private final List<Step> steps;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Double> positions = new HashMap<>();

  private Layers(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * The layers of some pages.
   *
   * @param pages in the order in which they are to stand where nothing else decides
   * @param steps between these pages only
   */
  static List<List<String>> of(List<String> pages, List<Step> steps) {
    Layers layers = new Layers(steps);
    Map<Integer, List<String>> byDepth = new TreeMap<>();
    for (String page : pages) {
      int depth = layers.depth(page, new HashSet<>());
      byDepth.computeIfAbsent(depth, d -> new ArrayList<>()).add(page);
    }
    for (int round = 0; round < ROUNDS; round++) {
      byDepth.values().forEach(layers::place);
      byDepth.values().forEach(layers::settle);
    }
    return List.copyOf(byDepth.values());
  }

  /** The longest way from a page that took from none. A ring, which nothing forbids, is cut. */
  private int depth(String page, Set<String> above) {
    Integer known = depths.get(page);
    if (known != null || !above.add(page)) {
      return known == null ? 0 : known;
    }
    int depth = 0;
    for (Step step : steps) {
      if (step.to().equals(page) && !above.contains(step.from())) {
        depth = Math.max(depth, depth(step.from(), above) + 1);
      }
    }
    above.remove(page);
    depths.put(page, depth);
    return depth;
  }

  private void place(List<String> layer) {
    for (int i = 0; i < layer.size(); i++) {
      positions.put(layer.get(i), i - (layer.size() - 1) / 2.0);
    }
  }

  private void settle(List<String> layer) {
    Map<String, Double> wishes = new HashMap<>();
    layer.forEach(page -> wishes.put(page, wish(page)));
    layer.sort(comparingDouble(page -> wishes.getOrDefault(page, 0.0)));
    place(layer);
  }

  /** The mean position of a page's neighbours. */
  private double wish(String page) {
    double sum = 0;
    int count = 0;
    for (Step step : steps) {
      String other =
          step.to().equals(page) ? step.from() : step.from().equals(page) ? step.to() : null;
      if (other != null) {
        sum += positions.getOrDefault(other, 0.0);
        count++;
      }
    }
    return count == 0 ? positions.getOrDefault(page, 0.0) : sum / count;
  }
}
