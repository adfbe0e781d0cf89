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

  private static final double BOX_WIDTH = 186;
  private static final double BOX_HEIGHT = 48;
  private static final double GAP_X = 168;
  private static final double GAP_Y = 38;

  /** How deep a line dips that passes other pages: into the gap below them. */
  private static final double DIP = 56;

  private static final double MARGIN = 10;
  private static final int LABEL_LENGTH = 24;
  private static final int REASON_LENGTH = 26;
  private static final double LINE = 14;

  /** How far up a long line its label stands, a part of the height that it climbs. */
  private static final double NEAR_END = 0.12;

  private final View view;
  private final List<List<String>> layers;
  private final List<Link> links;
  private final Map<String, double[]> corners = new HashMap<>();
  private final List<double[]> labels = new ArrayList<>();
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
        words("outlet", corner[0] + 10, corner[1] + 20, cut(outlet, LABEL_LENGTH)),
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
    double dip = isLong(from, to) ? DIP : 0;
    String path =
        "M %s %s C %s %s %s %s %s %s"
            .formatted(
                decimal(x1),
                decimal(y1),
                decimal(x1 + bend),
                decimal(y1 + dip),
                decimal(x2 - bend),
                decimal(y2 + dip),
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

  /** What was taken, how much, and the first reason for the direction; all reasons on pointing. */
  private Html label(Link link) {
    List<String> lines = new ArrayList<>();
    lines.add(kind(link));
    if (!link.basis().isEmpty()) {
      lines.addAll(wrapped(link.basis().getFirst()));
    }
    double[] at = labelled(link);
    double top = free(at[0], at[1] - 6, lines.size());
    List<Html> words = new ArrayList<>();
    words.add(element("title", String.join("; ", link.basis())));
    for (int i = 0; i < lines.size(); i++) {
      String style = i == 0 ? "label" : "label why";
      words.add(
          words(style, at[0], top + i * LINE + (i == 0 ? 0 : 6), lines.get(i))
              .with("text-anchor", "middle"));
    }
    return element("g", new Html.Group(words));
  }

  private static String kind(Link link) {
    String share =
        link.kind() == Link.Kind.QUOTE ? "" : ", " + Math.round(link.share() * 100) + " %";
    return Wording.link(link.kind()) + share;
  }

  /** Words on two lines at most. */
  private static List<String> wrapped(String words) {
    if (words.length() <= REASON_LENGTH) {
      return List.of(words);
    }
    int cut = Math.max(words.lastIndexOf(' ', REASON_LENGTH), REASON_LENGTH / 2);
    return List.of(words.substring(0, cut), cut(words.substring(cut).strip(), REASON_LENGTH));
  }

  /** The middle of a line, or the middle of its last part where that passes other pages. */
  private double[] labelled(Link link) {
    double[] from = corner(link.from());
    double[] to = corner(link.to());
    boolean isLong = isLong(from, to);
    double[] middle = {
      (from[0] + to[0] + BOX_WIDTH) / 2, (from[1] + to[1] + BOX_HEIGHT) / 2,
    };
    if (!isLong) {
      return middle;
    }
    double[] left = from[0] < to[0] ? from : to;
    double[] right = from[0] < to[0] ? to : from;
    double climb = (left[1] - right[1]) * NEAR_END;
    return new double[] {right[0] - GAP_X / 2, right[1] + BOX_HEIGHT / 2 + climb + DIP / 2};
  }

  /** Whether a line passes other pages. */
  private static boolean isLong(double[] from, double[] to) {
    return Math.abs(to[0] - from[0]) > BOX_WIDTH + GAP_X + 1;
  }

  /** The height nearest to the wished one at which lines do not stand over other labels. */
  private double free(double x, double wished, int lines) {
    double top = wished;
    for (double[] other : labels) {
      boolean isNear = Math.abs(other[0] - x) < GAP_X;
      if (isNear && top < other[2] && other[1] < top + lines * LINE) {
        top = other[2] + 2;
      }
    }
    labels.add(new double[] {x, top, top + lines * LINE + 8});
    return top;
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

  private static String cut(String words, int length) {
    return words.codePointCount(0, words.length()) <= length
        ? words
        : words.substring(0, words.offsetByCodePoints(0, length - 1)) + "\u2026";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
