package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

/**
 * A part of the file under a heading of its own.
 *
 * @param id its anchor
 * @param title its heading, also in the contents
 * @param lead one sentence that says what the reader sees
 * @param body the rest
 */
record Section(String id, String title, String lead, Html body) {

  Html html() {
    String heading = id + "-heading";
    return element(
            "section",
            element("h2", title).id(heading),
            lead.isEmpty() ? Html.none() : element("p", lead).styled("lead"),
            body)
        .id(id)
        .with("aria-labelledby", heading);
  }
}
