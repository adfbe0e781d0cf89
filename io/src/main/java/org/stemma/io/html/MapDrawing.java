package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws places on the outlines of countries. A dot stands for a known spot; where only the
 * surroundings are known, a ring does, whose size is nominal.
 */
final class MapDrawing {

  /** How much is cut beyond the frame, so that no cut edge is seen. */
  private static final double BEYOND = 6;

  /** Outlines that a place's own country must at least have in the frame to be named, in pixels. */
  private static final double NAMED = 60;

  private static final double NORTH_OF_MAPS = 85;

  /** A place to draw. */
  record Spot(
      String anchor, String name, double latitude, double longitude, double ring, int claims) {}

  private final Frame frame;
  private final MapLabels labels;
  private final Map<String, List<double[]>> countryNames = new TreeMap<>();

  MapDrawing(Frame frame) {
    this.frame = frame;
    this.labels = new MapLabels(frame);
  }

  /**
   * The drawing.
   *
   * @param spots the one with most claims first
   * @param named countries that the dossier names as places
   */
  Html of(List<Spot> spots, Set<String> named, String label) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(rectangle());
    for (Countries.Country country : Countries.load()) {
      draw(country, named.contains(country.name().toLowerCase(Locale.ROOT)), shapes);
    }
    List<Html> dots = dots(spots);
    countryNames.forEach((name, ring) -> shapes.add(countryName(name, ring)));
    rings(spots).forEach(shapes::add);
    shapes.addAll(dots);
    shapes.add(scaleBar());
    return element("svg", new Html.Group(shapes))
        .styled("map")
        .with("viewBox", "0 0 " + frame.width() + " " + frame.height())
        .with("role", "group")
        .with("aria-label", label);
  }

  /** Dots, known spots over others, each with its name where there is room. */
  private List<Html> dots(List<Spot> spots) {
    labels.keepFreeCorner();
    spots.forEach(spot -> labels.keepFree(x(spot), y(spot), radius(spot)));
    List<Html> about = new ArrayList<>();
    List<Html> known = new ArrayList<>();
    spots.forEach(spot -> (spot.ring() > 0 ? about : known).add(spot(spot)));
    about.addAll(known);
    return about;
  }

  private Stream<Html> rings(List<Spot> spots) {
    return spots.stream()
        .filter(spot -> spot.ring() > 0)
        .sorted(Comparator.comparingDouble(Spot::ring).reversed())
        .map(this::ring);
  }

  private Html rectangle() {
    return element("rect")
        .styled("sea")
        .with("width", frame.width())
        .with("height", frame.height());
  }

  private void draw(Countries.Country country, boolean isNamed, List<Html> to) {
    Clipping clipping =
        new Clipping(-BEYOND, -BEYOND, frame.width() + BEYOND, frame.height() + BEYOND);
    StringBuilder path = new StringBuilder();
    List<double[]> largest = List.of();
    for (List<double[]> ring : country.rings()) {
      List<double[]> cut = clipping.of(ring.stream().map(this::projected).toList());
      if (cut.size() > 2) {
        path.append(Clipping.path(cut));
        largest = width(cut) > width(largest) ? cut : largest;
      }
    }
    if (!path.isEmpty()) {
      to.add(element("path").styled(isNamed ? "land named" : "land").with("d", path.toString()));
    }
    if (width(largest) > NAMED) {
      countryNames.put(country.name(), largest);
    }
  }

  private double[] projected(double[] point) {
    return new double[] {
      frame.x(point[0]), frame.y(Math.clamp(point[1], -NORTH_OF_MAPS, NORTH_OF_MAPS))
    };
  }

  private static double width(List<double[]> ring) {
    double left = ring.stream().mapToDouble(point -> point[0]).min().orElse(0);
    double right = ring.stream().mapToDouble(point -> point[0]).max().orElse(0);
    return right - left;
  }

  /** The name in the middle of what is seen of a country, on a line as high as its middle. */
  private Html countryName(String name, List<double[]> ring) {
    double x = middle(ring, point -> Math.clamp(point[0], 0, frame.width()));
    double y = middle(ring, point -> Math.clamp(point[1], 0, frame.height()));
    return labels.country(name, x, y);
  }

  private static double middle(List<double[]> ring, Function<double[], Double> part) {
    double low = ring.stream().mapToDouble(part::apply).min().orElse(0);
    double high = ring.stream().mapToDouble(part::apply).max().orElse(0);
    return (low + high) / 2;
  }

  private Html ring(Spot spot) {
    return element("circle")
        .styled("ring")
        .with("cx", decimal(x(spot)))
        .with("cy", decimal(y(spot)))
        .with("r", decimal(Math.max(frame.pixels(spot.ring()), radius(spot) + 4)));
  }

  private Html spot(Spot spot) {
    Html dot =
        element("circle")
            .styled(spot.ring() > 0 ? "about" : "spot")
            .with("cx", decimal(x(spot)))
            .with("cy", decimal(y(spot)))
            .with("r", decimal(radius(spot)));
    String claims = Wording.count(spot.claims(), "claim");
    return Html.link(
        spot.anchor(),
        element("title", spot.name() + ", " + claims),
        dot,
        labels.label(spot.name(), x(spot), y(spot), radius(spot)));
  }

  /** Larger where more claims speak of it, within what can be told apart. */
  private static double radius(Spot spot) {
    return 3.5 + Math.min(5, Math.sqrt(spot.claims()) / 1.6);
  }

  /** A round number of kilometres, no longer than a quarter of the map. */
  private Html scaleBar() {
    double most = frame.width() / 4.0 / frame.pixels(1);
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double kilometres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    double y = frame.height() - 12.0;
    return Html.group(
        element("line")
            .styled("scale")
            .with("x1", "12")
            .with("x2", decimal(12 + frame.pixels(kilometres)))
            .with("y1", decimal(y))
            .with("y2", decimal(y)),
        element("text", text(Wording.number(kilometres) + " km"))
            .styled("scale-words")
            .with("x", "12")
            .with("y", decimal(y - 6)));
  }

  private double x(Spot spot) {
    return frame.x(spot.longitude());
  }

  private double y(Spot spot) {
    return frame.y(spot.latitude());
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
