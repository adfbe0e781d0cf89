package org.stemma.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of the world that a map shows, and where its points come to stand: degrees at equal
 * distances, narrowed as they are at the middle of the map.
 */
record Frame(double west, double north, double across, double scale, int width, int height) {

  static final double KM_PER_DEGREE = 111.2;

  private static final int WIDTH = 640;
  private static final int LOWEST = 360;
  private static final int HIGHEST = 560;

  /** Room around the outermost places, a part of the extent. */
  private static final double MARGIN = 0.18;

  /** The least extent, in degrees: some 70 km, so that one town is seen in its surroundings. */
  private static final double LEAST = 0.6;

  /** A place that is named so often. */
  record Weighted(double latitude, double longitude, int weight) {}

  /** A frame around some places. */
  static Frame around(List<Weighted> places) {
    double south = places.stream().mapToDouble(Weighted::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(Weighted::latitude).max().orElse(0);
    double west = places.stream().mapToDouble(Weighted::longitude).min().orElse(0);
    double east = places.stream().mapToDouble(Weighted::longitude).max().orElse(0);
    double middle = (south + north) / 2;
    double narrowing = Math.max(0.2, Math.cos(Math.toRadians(middle)));
    double wide = Math.max((east - west) * narrowing, LEAST) * (1 + 2 * MARGIN);
    double tall = Math.max(north - south, LEAST) * (1 + 2 * MARGIN);
    double height = Math.clamp(WIDTH * tall / wide, LOWEST, HIGHEST);
    double scale = Math.min(WIDTH / wide, height / tall);
    double left = (west + east) / 2 - WIDTH / scale / narrowing / 2;
    double top = middle + height / scale / 2;
    return new Frame(left, top, narrowing, scale, WIDTH, (int) Math.round(height));
  }

  /**
   * The places that belong together: those no further from the middle of all than a few times what
   * three quarters of the words reach. A capital far away that comments would shrink the rest.
   */
  static List<Weighted> together(List<Weighted> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    double latitude = median(places, Comparator.comparingDouble(Weighted::latitude)).latitude();
    double longitude = median(places, Comparator.comparingDouble(Weighted::longitude)).longitude();
    Comparator<Weighted> byDistance =
        Comparator.comparingDouble(each -> kilometres(each, latitude, longitude));
    Weighted usual = at(places, byDistance, 0.75);
    double reach = Math.max(NEAR, FAR * kilometres(usual, latitude, longitude));
    return places.stream().filter(each -> kilometres(each, latitude, longitude) <= reach).toList();
  }

  /** Kilometres within which places always stand on one map: a province or two. */
  private static final double NEAR = 150;

  /** How many times the usual distance still belongs; beyond it the map would be mostly empty. */
  private static final double FAR = 3;

  private static Weighted median(List<Weighted> places, Comparator<Weighted> order) {
    return at(places, order, 0.5);
  }

  /** The place at which a part of all weight is reached. */
  private static Weighted at(List<Weighted> places, Comparator<Weighted> order, double part) {
    List<Weighted> sorted = new ArrayList<>(places);
    sorted.sort(order);
    double all = sorted.stream().mapToInt(Weighted::weight).sum();
    double sum = 0;
    for (Weighted each : sorted) {
      sum += each.weight();
      if (sum >= part * all) {
        return each;
      }
    }
    return sorted.getLast();
  }

  private static double kilometres(Weighted place, double latitude, double longitude) {
    double tall = place.latitude() - latitude;
    double wide = (place.longitude() - longitude) * Math.cos(Math.toRadians(latitude));
    return KM_PER_DEGREE * Math.hypot(tall, wide);
  }

  double x(double longitude) {
    return (longitude - west) * across * scale;
  }

  double y(double latitude) {
    return (north - latitude) * scale;
  }

  boolean shows(double latitude, double longitude) {
    double x = x(longitude);
    double y = y(latitude);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }

  double pixels(double kilometres) {
    return kilometres / KM_PER_DEGREE * scale;
  }
}
