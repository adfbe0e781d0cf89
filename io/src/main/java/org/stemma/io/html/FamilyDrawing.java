package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.lineage.Link;
import org.stemma.text.Document;

/** Draws pages that are linked: a box each, what took stands right of what it took from. */
final class FamilyDrawing {

  private static final double BOX_WIDTH = 200;
  private static final double BOX_HEIGHT = 48;
  private static final double GAP_X = 108;
  private static final double GAP_Y = 22;
  private static final double MARGIN = 6;
  private static final int LABEL_LENGTH = 26;

  private final View view;
  private final List<List<String>> layers;
  private final List<Link> links;
  private final Map<String, double[]> corners = new HashMap<>();
  private final double width;
  private final double height;

  FamilyDrawing(View view, List<String> pages, List<Link> links) {
    this.view = view;
    this.links = links;
    this.layers = Layers.of(pages, links.stream().map(this::step).toList());
    int tallest = layers.stream().mapToInt(List::size).max().orElse(0);
    this.width = 2 * MARGIN + layers.size() * (BOX_WIDTH + GAP_X) - GAP_X;
    this.height = 2 * MARGIN + tallest * (BOX_HEIGHT + GAP_Y) - GAP_Y;
    for (int x = 0; x < layers.size(); x++) {
      placeLayer(x, layers.get(x));
    }
  }

  /** From the page that gave; where none is known to have given, from the earlier page. */
  private Layers.Step step(Link link) {
    boolean isInOrder =
        link.directed() || view.number(view.page(link.from())) < view.number(view.page(link.to()));
    return isInOrder
        ? new Layers.Step(link.from(), link.to())
        : new Layers.Step(link.to(), link.from());
  }

  private void placeLayer(int x, List<String> layer) {
    double taken = layer.size() * (BOX_HEIGHT + GAP_Y) - GAP_Y;
    for (int i = 0; i < layer.size(); i++) {
      double left = MARGIN + x * (BOX_WIDTH + GAP_X);
      double top = (height - taken) / 2 + i * (BOX_HEIGHT + GAP_Y);
      corners.put(layer.get(i), new double[] {left, top});
    }
  }

  Html html(String label) {
    List<Html> shapes = new ArrayList<>();
    links.forEach(link -> shapes.add(line(link)));
    links.forEach(link -> shapes.add(label(link)));
    layers.forEach(layer -> layer.forEach(page -> shapes.add(box(view.page(page)))));
    Html svg =
        element("svg", new Html.Group(shapes))
            .styled("tree")
            .with("viewBox", "0 0 " + decimal(width) + " " + decimal(height))
            .with("width", decimal(width))
            .with("height", decimal(height))
            .with("role", "group")
            .with("aria-label", label);
    return element("div", svg).styled("scroll");
  }

  private Html box(Document page) {
    double[] corner = corner(page.id());
    String outlet = view.number(page) + ". " + View.outlet(page);
    String day = page.published() == null ? "date unknown" : Wording.day(page.published().date());
    return Html.link(
        view.anchor(page),
        element("title", page.title() == null ? outlet : page.title()),
        element("rect")
            .styled("box")
            .with("x", decimal(corner[0]))
            .with("y", decimal(corner[1]))
            .with("width", decimal(BOX_WIDTH))
            .with("height", decimal(BOX_HEIGHT))
            .with("rx", "3"),
        words("outlet", corner[0] + 10, corner[1] + 20, cut(outlet)),
        words("day", corner[0] + 10, corner[1] + 37, day));
  }

  private Html line(Link link) {
    double[] from = corner(link.from());
    double[] to = corner(link.to());
    double y1 = from[1] + BOX_HEIGHT / 2;
    double y2 = to[1] + BOX_HEIGHT / 2;
    boolean isForward = from[0] < to[0];
    double x1 = isForward ? from[0] + BOX_WIDTH : from[0];
    double x2 = isForward ? to[0] : to[0] + BOX_WIDTH;
    double bend = isForward ? GAP_X / 2 : -GAP_X / 2;
    String path =
        "M %s %s C %s %s %s %s %s %s"
            .formatted(
                decimal(x1),
                decimal(y1),
                decimal(x1 + bend),
                decimal(y1),
                decimal(x2 - bend),
                decimal(y2),
                decimal(x2),
                decimal(y2));
    Html curve =
        element("path")
            .styled("link " + link.kind().name().toLowerCase(Locale.ROOT))
            .with("d", path);
    return link.directed() ? Html.group(curve, arrow(x2, y2, isForward)) : curve;
  }

  private static Html arrow(double x, double y, boolean isForward) {
    double back = isForward ? x - 9 : x + 9;
    String points =
        "%s,%s %s,%s %s,%s"
            .formatted(
                decimal(x),
                decimal(y),
                decimal(back),
                decimal(y - 5),
                decimal(back),
                decimal(y + 5));
    return element("polygon").styled("arrow").with("points", points);
  }

  private Html label(Link link) {
    double[] from = corner(link.from());
    double[] to = corner(link.to());
    double x = (from[0] + to[0] + BOX_WIDTH) / 2;
    double y = (from[1] + to[1] + BOX_HEIGHT) / 2 - 5;
    return words("label", x, y, Wording.link(link.kind())).with("text-anchor", "middle");
  }

  private static Html.Element words(String style, double x, double y, String words) {
    return element("text", text(words)).styled(style).with("x", decimal(x)).with("y", decimal(y));
  }

  private double[] corner(String page) {
    double[] corner = corners.get(page);
    if (corner == null) {
      throw new IllegalArgumentException("a link to a page outside the drawing: " + page);
    }
    return corner;
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LABEL_LENGTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LABEL_LENGTH - 1)) + "\u2026";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
