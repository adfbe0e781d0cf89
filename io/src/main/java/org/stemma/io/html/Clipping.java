package org.stemma.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a ring to a rectangle after Sutherland and Hodgman, and leaves out points that no eye would
 * tell apart.
 */
final class Clipping {

  /** Points nearer than this to the one before are left out, in pixels. */
  private static final double APART = 0.8;

  private final double left;
  private final double top;
  private final double right;
  private final double bottom;

  Clipping(double left, double top, double right, double bottom) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  /** The part of a ring inside, empty where there is none. */
  List<double[]> of(List<double[]> ring) {
    List<double[]> cut = ring;
    cut = side(cut, 0, left, true);
    cut = side(cut, 0, right, false);
    cut = side(cut, 1, top, true);
    return side(cut, 1, bottom, false);
  }

  private static List<double[]> side(List<double[]> ring, int axis, double at, boolean above) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get((i + ring.size() - 1) % ring.size());
      double[] to = ring.get(i);
      boolean isFromIn = above ? from[axis] >= at : from[axis] <= at;
      boolean isToIn = above ? to[axis] >= at : to[axis] <= at;
      if (isFromIn != isToIn) {
        kept.add(crossing(from, to, axis, at));
      }
      if (isToIn) {
        kept.add(to);
      }
    }
    return kept;
  }

  private static double[] crossing(double[] from, double[] to, int axis, double at) {
    double part = (at - from[axis]) / (to[axis] - from[axis]);
    return new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])};
  }

  /** A ring as a closed path. */
  static String path(List<double[]> ring) {
    StringBuilder path = new StringBuilder();
    double[] last = null;
    for (double[] point : ring) {
      if (last == null || Math.hypot(point[0] - last[0], point[1] - last[1]) >= APART) {
        path.append(last == null ? "M" : " ");
        path.append(String.format(Locale.ROOT, "%.1f %.1f", point[0], point[1]));
        last = point;
      }
    }
    return path.append("z").toString();
  }
}
