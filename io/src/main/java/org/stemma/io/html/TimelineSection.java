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

  /** Origins named of an event; its point names them all. */
  private static final int NAMED = 8;

  /** More claims than this are left to the point that the event belongs to. */
  private static final int LISTED = 12;

  private final View view;

  TimelineSection(View view) {
    this.view = view;
  }

  Section section() {
    List<Event> events = view.dossier().timeline();
    List<Event> undated = new ArrayList<>();
    List<Event> story = new ArrayList<>();
    List<Event> earlier = new ArrayList<>();
    for (Event event : events) {
      List<Event> part = event.start() == null && event.end() == null ? undated : earlier;
      (view.isOfTheStory(event) ? story : part).add(event);
    }
    return new Section(
        "what-happened",
        "What happened, day by day",
        "As far as the pages tell. The badge says how the origins stand to each other.",
        events.isEmpty()
            ? element("p", "No event could be dated.").styled("none")
            : group(
                folded("before", "Before: what the pages tell of earlier times", earlier),
                element("ol", days(story)).styled("timeline"),
                folded("undated", "Without a day", undated)));
  }

  private Html days(List<Event> events) {
    return Html.each(byDay(events).entrySet(), this::day);
  }

  /** Events beside the story, folded away under their number. */
  private Html folded(String anchor, String title, List<Event> events) {
    return events.isEmpty()
        ? Html.none()
        : element(
                "details",
                element("summary", title + ", " + Wording.count(events.size(), "event")),
                element("ol", days(events)).styled("timeline"))
            .styled("more")
            .id("timeline-" + anchor);
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
            "li",
            element("h3", day.getKey()),
            element("ul", Html.each(day.getValue(), this::event)))
        .with("data-g", "");
  }

  private Html event(Event event) {
    return element(
            "li",
            element("p", name(event.summary())),
            element(
                "p",
                element("small", badge(event, view), text(" "), origins(event), claims(event))))
        .with("data-f", "");
  }

  /** The status of the point that an event belongs to, linked to it. */
  static Html badge(Event event, View view) {
    if (event.point() == null) {
      return Html.none();
    }
    Point point = view.point(event.point());
    return Html.link(view.anchor(point), PointCard.badge(point.status()));
  }

  private Html origins(Event event) {
    return event.origins().isEmpty()
        ? Html.none()
        : group(text("On the word of "), Html.listing(named(event.origins())), text(". "));
  }

  private List<Html> named(List<String> origins) {
    List<Html> named = new ArrayList<>();
    origins.stream().limit(NAMED).map(view::linkToOrigin).forEach(named::add);
    if (origins.size() > NAMED) {
      named.add(text((origins.size() - NAMED) + " more"));
    }
    return named;
  }

  /** The claims of an event; where it belongs to a point, that lists them. */
  private Html claims(Event event) {
    if (event.point() != null && event.claims().size() > LISTED) {
      return Html.none();
    }
    return group(
        text(event.claims().size() == 1 ? "Claim " : "Claims "),
        view.linksToClaims(event.claims().stream().map(view::claim).toList()),
        text("."));
  }
}
