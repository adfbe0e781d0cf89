package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.util.List;

/** The contents: one link for each section. */
final class Contents {

  private Contents() {}

  static Html of(List<Section> sections) {
    return element(
            "nav",
            element("h2", "Contents").id("contents-heading"),
            element(
                "ol",
                Html.each(
                    sections,
                    section -> element("li", Html.link(section.id(), Html.text(section.title()))))))
        .styled("contents")
        .with("aria-labelledby", "contents-heading");
  }
}
