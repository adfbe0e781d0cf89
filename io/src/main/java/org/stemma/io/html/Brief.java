package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.List;
import org.stemma.dossier.Event;
import org.stemma.point.Point;

/** The dossier in five lines: the events that most origins and pages tell of, and the disputes. */
final class Brief {

  private static final int LINES = 5;

  /** Disputes named before the reader is sent to the list. */
  private static final int DISPUTES = 6;

  private final View view;

  Brief(View view) {
    this.view = view;
  }

  Section section() {
    List<Event> chief =
        view.dossier().timeline().stream()
            .filter(view::isOfTheStory)
            .sorted(comparingInt((Event event) -> -weight(event)))
            .limit(LINES)
            .sorted(comparing(Event::start, nullsLast(naturalOrder())))
            .toList();
    return new Section(
        "in-short",
        "In short: what happened",
        "What most origins and pages tell of; the rest follows.",
        group(
            chief.isEmpty()
                ? element("p", "No event could be dated.").styled("none")
                : element("ol", Html.each(chief, this::line)).styled("brief"),
            disputes()));
  }

  private int weight(Event event) {
    long pages = event.claims().stream().map(id -> view.claim(id).document()).distinct().count();
    return 2 * event.origins().size() + (int) pages;
  }

  private Html line(Event event) {
    String days = Wording.days(event.start(), event.end());
    return element(
        "li",
        element("b", days + ": "),
        name(event.summary()),
        text(" "),
        TimelineSection.badge(event, view));
  }

  private Html disputes() {
    List<Point> disputed = view.points(Point.Status.DISPUTED);
    if (disputed.isEmpty()) {
      return Html.none();
    }
    int left = disputed.size() - DISPUTES;
    return group(
        element("p", element("b", "Disputed:")),
        element(
                "ul",
                Html.each(disputed.stream().limit(DISPUTES).toList(), this::dispute),
                left > 0
                    ? element("li", Html.link("disputed", text("and " + left + " more")))
                    : Html.none())
            .styled("brief"));
  }

  private Html dispute(Point point) {
    return element("li", view.linkTo(point), text(" "), name(PointCard.values(point)));
  }
}
