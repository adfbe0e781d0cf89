package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds room for the names of places. The first few are kept clear of others in letters large
 * enough for a phone, where the map is half as wide; the rest is shown on larger screens only. A
 * name that finds no room is left to the table.
 */
final class MapLabels {

  /** Names for a phone. */
  private static final int CHIEF = 6;

  /** Mean width and height of a letter on a phone and elsewhere, in units of the drawing. */
  private static final double PHONE_WIDTH = 11.5;

  private static final double PHONE_HEIGHT = 24;
  private static final double WIDTH = 7.4;
  private static final double HEIGHT = 16;

  private record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();
  private int placed;

  MapLabels(Frame frame) {
    this.frame = frame;
  }

  /** Keeps a dot from being written over. */
  void keepFree(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** Keeps the lower left corner, where the scale stands. */
  void keepFreeCorner() {
    taken.add(new Box(0, frame.height() - 45, frame.width() / 3.0, frame.height()));
  }

  /** The name of a country where it would stand, or a line or two above or below. */
  Html country(String name, double x, double y) {
    double half = name.length() * PHONE_WIDTH / 2;
    for (int lines : new int[] {0, -2, 2, -4, 4}) {
      double at = y + lines * PHONE_HEIGHT;
      Box box = new Box(x - half, at - PHONE_HEIGHT / 2, x + half, at + PHONE_HEIGHT / 2);
      if (isInside(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        return element("text", text(name))
            .styled("country")
            .with("x", String.format(Locale.ROOT, "%.1f", x))
            .with("y", String.format(Locale.ROOT, "%.1f", at))
            .with("text-anchor", "middle");
      }
    }
    return Html.none();
  }

  /** The name beside a dot, wherever there is room. */
  Html label(String name, double x, double y, double radius) {
    boolean isChief = placed < CHIEF;
    double wide = name.length() * (isChief ? PHONE_WIDTH : WIDTH);
    double tall = isChief ? PHONE_HEIGHT : HEIGHT;
    double off = radius + 4;
    List<Box> boxes =
        List.of(
            new Box(x + off, y - tall / 2, x + off + wide, y + tall / 2),
            new Box(x - off - wide, y - tall / 2, x - off, y + tall / 2),
            new Box(x - wide / 2, y - off - tall, x + wide / 2, y - off),
            new Box(x - wide / 2, y + off, x + wide / 2, y + off + tall));
    List<String> anchors = List.of("start", "end", "middle", "middle");
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (isInside(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        placed++;
        double at = i == 0 ? box.left() : i == 1 ? box.right() : x;
        return words(name, at, box.bottom() - tall * 0.28, anchors.get(i), isChief);
      }
    }
    return Html.none();
  }

  private boolean isInside(Box box) {
    return box.left() >= 0
        && box.top() >= 0
        && box.right() <= frame.width()
        && box.bottom() <= frame.height();
  }

  private static Html words(String name, double x, double y, String anchor, boolean isChief) {
    return element("text", text(name))
        .styled(isChief ? "place" : "place minor")
        .with("x", String.format(Locale.ROOT, "%.1f", x))
        .with("y", String.format(Locale.ROOT, "%.1f", y))
        .with("text-anchor", anchor);
  }
}
