package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.point.Point;
import org.stemma.point.Position;

/** Draws a number's range from nought to its largest: a line, a dot for best, ticks for others. */
final class RangeBar {

  private static final double WIDTH = 170;
  private static final double MARGIN = 8;
  private static final double MIDDLE = 12;

  private final View view;

  RangeBar(View view) {
    this.view = view;
  }

  /** "Low 19, best 47, high 47." */
  static String words(Point point) {
    List<String> parts = new ArrayList<>();
    add("Low", point.low(), parts);
    add("best", point.best(), parts);
    add("high", point.high(), parts);
    return String.join(", ", parts) + ".";
  }

  private static void add(String label, @Nullable Double number, List<String> parts) {
    parts.add(label + " " + cell(number));
  }

  /** A bound, or that there is none. */
  static String cell(@Nullable Double number) {
    return number == null ? "open" : Wording.number(number);
  }

  /** The drawing; nothing where one figure is all there is. */
  Html of(Point point) {
    NavigableSet<Double> stated = stated(point);
    if (stated.size() < 2) {
      return Html.none();
    }
    double top = Math.max(stated.last(), 1);
    List<Html> shapes = new ArrayList<>();
    shapes.add(line("axis", MARGIN, MIDDLE, WIDTH - MARGIN, MIDDLE));
    shapes.add(
        line(
            "span",
            x(bound(point.low(), 0), top),
            MIDDLE,
            x(bound(point.high(), top), top),
            MIDDLE));
    for (double value : stated) {
      shapes.add(line("tick", x(value, top), MIDDLE - 5, x(value, top), MIDDLE + 5));
    }
    if (point.best() != null) {
      shapes.add(
          element("circle")
              .with("cx", decimal(x(point.best(), top)))
              .with("cy", decimal(MIDDLE))
              .with("r", "5"));
    }
    return element("svg", new Html.Group(shapes))
        .styled("bar")
        .with("viewBox", "0 0 " + decimal(WIDTH) + " " + decimal(2 * MIDDLE))
        .with("width", decimal(WIDTH))
        .with("height", decimal(2 * MIDDLE))
        .with("role", "img")
        .with("aria-label", words(point));
  }

  private static double bound(@Nullable Double number, double open) {
    return number == null ? open : number;
  }

  /** Every bound that a position of the point states. */
  private NavigableSet<Double> stated(Point point) {
    NavigableSet<Double> stated = new TreeSet<>();
    addKnown(point.low(), stated);
    addKnown(point.best(), stated);
    addKnown(point.high(), stated);
    for (Position position : point.positions()) {
      for (String id : position.claims()) {
        Claim claim = view.claim(id);
        Quantity quantity = claim.quantity();
        if (quantity != null) {
          addKnown(quantity.low(), stated);
          addKnown(quantity.high(), stated);
        }
      }
    }
    return stated;
  }

  private static void addKnown(@Nullable Double number, Set<Double> numbers) {
    if (number != null) {
      numbers.add(number);
    }
  }

  private static double x(double value, double top) {
    double part = Math.clamp(value / top, 0, 1);
    return MARGIN + part * (WIDTH - 2 * MARGIN);
  }

  private static Html line(String style, double x1, double y1, double x2, double y2) {
    return element("line")
        .styled(style)
        .with("x1", decimal(x1))
        .with("y1", decimal(y1))
        .with("x2", decimal(x2))
        .with("y2", decimal(y2));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
