package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.util.List;
import java.util.function.Function;

/** Tables with a caption and headings, in a frame that scrolls by itself on a small screen. */
final class Tables {

  private Tables() {}

  static <T> Html of(
      String caption, List<String> headings, Iterable<T> things, Function<T, Html> row) {
    return element(
            "div",
            element(
                "table",
                element("caption", caption),
                element(
                    "thead",
                    element(
                        "tr",
                        Html.each(
                            headings, heading -> element("th", heading).with("scope", "col")))),
                element("tbody", Html.each(things, row))))
        .styled("scroll")
        .with("role", "region")
        .with("aria-label", caption)
        .with("tabindex", 0);
  }
}
