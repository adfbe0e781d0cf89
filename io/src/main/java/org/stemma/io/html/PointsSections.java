package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.List;
import java.util.Locale;
import org.stemma.point.Point;

/** The points, a section for each status. */
final class PointsSections {

  private final View view;

  PointsSections(View view) {
    this.view = view;
  }

  /** Anchor of the section for a status. */
  static String anchor(Point.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Section of(Point.Status status) {
    List<Point> points = view.points(status);
    return new Section(anchor(status), title(status), lead(status), body(status, points));
  }

  private Html body(Point.Status status, List<Point> points) {
    if (points.isEmpty()) {
      return element("p", "None was found.").styled("none");
    }
    return status == Point.Status.SINGLE_ORIGIN
        ? singles(points)
        : Html.each(points, PointCard.standing(view)::html);
  }

  private static String title(Point.Status status) {
    return switch (status) {
      case DISPUTED -> "What is disputed, and by whom";
      case SUPERSEDED -> "What was overtaken";
      case GARBLED -> "What got garbled on the way";
      case AGREED -> "What is agreed";
      case SINGLE_ORIGIN -> "What rests on one origin";
    };
  }

  private static String lead(Point.Status status) {
    return switch (status) {
      case DISPUTED -> "Origins contradict each other for the same place, time and scope.";
      case SUPERSEDED ->
          "The world or the count moved on, and the later word replaces the earlier.";
      case GARBLED -> "One statement of one origin is told with different values.";
      case AGREED -> "Two or more independent origins say so, and none contradicts.";
      case SINGLE_ORIGIN ->
          "One origin says so, however many pages repeat it. Nobody in these pages confirms or"
              + " contradicts it.";
    };
  }

  private Html singles(List<Point> points) {
    PointCard card = PointCard.folded(view);
    return element("div", Html.each(points, point -> single(point, card))).styled("singles");
  }

  private Html single(Point point, PointCard card) {
    return element(
            "details",
            element(
                "summary",
                element("span", name(point.question())).styled("question"),
                text(" "),
                element("b", name(PointCard.values(point)))),
            view.folded(card.article(point)))
        .styled("single")
        .with("data-u", Keys.of(point.status()))
        .id(view.anchor(point));
  }
}
