package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.dossier.Event;
import org.stemma.point.Point;

/** What happened, day by day, each event with who says so. */
final class TimelineSection {

  private static final String UNKNOWN = "Day not known";

  private final View view;

  TimelineSection(View view) {
    this.view = view;
  }

  Section section() {
    List<Event> events = view.dossier().timeline();
    return new Section(
        "what-happened",
        "What happened, as far as the pages tell",
        "In order of time. A badge tells where a point is more than one origin\u2019s word.",
        events.isEmpty()
            ? element("p", "No event could be dated.").styled("none")
            : element("ol", Html.each(byDay(events).entrySet(), this::day)).styled("timeline"));
  }

  private static Map<String, List<Event>> byDay(List<Event> events) {
    Map<String, List<Event>> days = new LinkedHashMap<>();
    for (Event event : events) {
      String day = Wording.days(event.start(), event.end());
      days.computeIfAbsent(day.isEmpty() ? UNKNOWN : day, d -> new ArrayList<>()).add(event);
    }
    return days;
  }

  private Html day(Map.Entry<String, List<Event>> day) {
    return element(
        "li", element("h3", day.getKey()), element("ul", Html.each(day.getValue(), this::event)));
  }

  private Html event(Event event) {
    return element(
        "li",
        element("p", name(event.summary())),
        element("p", element("small", badge(event), origins(event), claims(event))));
  }

  private Html badge(Event event) {
    if (event.point() == null) {
      return Html.none();
    }
    Point point = view.point(event.point());
    return group(Html.link(view.anchor(point), PointCard.badge(point.status())), text(" "));
  }

  private Html origins(Event event) {
    return event.origins().isEmpty()
        ? Html.none()
        : group(
            text("On the word of "),
            Html.listing(event.origins().stream().map(view::linkToOrigin).toList()),
            text(". "));
  }

  private Html claims(Event event) {
    return group(
        text(event.claims().size() == 1 ? "Claim " : "Claims "),
        Html.listing(event.claims().stream().map(id -> view.linkToClaim(view.claim(id))).toList()),
        text("."));
  }
}
