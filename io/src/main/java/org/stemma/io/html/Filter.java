package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.util.List;
import java.util.Locale;

/** The form that filters claims and all that rests on them; hidden where no script runs. */
final class Filter {

  private final View view;

  Filter(View view) {
    this.view = view;
  }

  Html html() {
    return element(
            "form",
            element(
                "details",
                element("summary", "Filter by place, source, side, type, status or day"),
                element(
                        "div",
                        Html.each(List.of(Keys.Facet.values()), this::choice),
                        day("from", "From"),
                        day("to", "Until"),
                        element("button", "Clear").with("type", "reset"),
                        unfold())
                    .styled("fields")),
            element("output"))
        .styled("filter")
        .id("filter")
        .with("aria-label", "Filter")
        .with("hidden", "");
  }

  private Html choice(Keys.Facet facet) {
    String name = "filter-" + facet.label().toLowerCase(Locale.ROOT);
    return element(
        "div",
        element("label", facet.label()).with("for", name),
        element(
                "select",
                element("option", "any").with("value", ""),
                Html.each(view.keys().answers(facet), Filter::option))
            .id(name));
  }

  private static Html option(Keys.Answer answer) {
    return element("option", answer.label() + " (" + answer.claims() + ")")
        .with("value", answer.key())
        .with("dir", "auto");
  }

  private static Html day(String id, String label) {
    return element(
        "div",
        element("label", label).with("for", "filter-" + id),
        element("input").with("type", "date").id("filter-" + id));
  }

  private Html unfold() {
    return view.isLarge()
        ? element("button", text("Unfold all")).with("type", "button").id("unfold")
        : Html.none();
  }
}
