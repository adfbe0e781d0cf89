package org.stemma.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.point.Point;

/** Finds the points that someone may have meant who mistyped an id or knows some words only. */
final class NearIds {

  /** So many are looked through at a glance. */
  private static final int MOST = 8;

  /** Three letters in a row are enough to tell ids apart, and survive a typing error elsewhere. */
  private static final int GRAM = 3;

  private NearIds() {}

  /** The points whose id and question share most with the words, the nearest first. */
  static List<Point> of(String words, List<Point> points) {
    Set<String> wanted = grams(words);
    return points.stream()
        .filter(point -> nearness(wanted, point) > 0)
        .sorted(
            Comparator.comparingDouble((Point point) -> -nearness(wanted, point))
                .thenComparing(Point::id))
        .limit(MOST)
        .toList();
  }

  /** The part of the wanted words that an id or question has, less what it has beside them. */
  private static double nearness(Set<String> wanted, Point point) {
    return Math.max(share(wanted, grams(point.id())), share(wanted, grams(point.question())));
  }

  private static double share(Set<String> wanted, Set<String> found) {
    Set<String> both = new TreeSet<>(wanted);
    both.retainAll(found);
    return 2.0 * both.size() / (wanted.size() + found.size());
  }

  private static Set<String> grams(String words) {
    String line = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    Set<String> grams = new TreeSet<>();
    for (int i = 0; i + GRAM <= line.length(); i++) {
      grams.add(line.substring(i, i + GRAM));
    }
    return grams;
  }
}
