package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.List;
import org.stemma.page.Reading;
import org.stemma.text.Document;

/** What was left out, how the dossier was made, where it can be wrong, and the hashes. */
final class MethodSection {

  private final View view;

  MethodSection(View view) {
    this.view = view;
  }

  Section skipped() {
    List<Reading.Unreadable> skipped = view.dossier().skipped();
    return new Section(
        "skipped",
        "What was left out",
        "",
        skipped.isEmpty()
            ? element("p", "Nothing: every input was read.").styled("none")
            : Tables.of(
                "Inputs that gave no page, and why",
                List.of("Input", "Reason"),
                skipped,
                each ->
                    element(
                        "tr",
                        element("th", name(each.file())).with("scope", "row"),
                        element("td", name(each.reason())))));
  }

  Section section() {
    return new Section(
        "method", "Method, limits and hashes", "", group(method(), limits(), hashes()));
  }

  private Html method() {
    return group(
        element("h3", "How it was made"),
        element(
            "p",
            "Stemma "
                + view.dossier().version()
                + " read the pages by itself; no person has checked this file. It took the report"
                + " out of each page, compared the texts for copies, excerpts and shared"
                + " quotations, laid what is said at the door of who says it, drew claims from"
                + " that, and compared claims that count or hold the same thing."),
        element("h3", "What the words mean"),
        element(
            "dl",
            term(
                "Origin",
                "The innermost speaker of a claim; for what a page says itself, the root of its"
                    + " family of texts. Parts of one body, and copies of one text, are one"
                    + " origin."),
            term("Disputed", "Origins contradict each other for the same place, time and scope."),
            term(
                "Superseded",
                "The world or the count moved on; the later word replaces the earlier."),
            term(
                "Garbled",
                "One statement of one origin is told with different values by different pages."),
            term("Agreed", "Two or more independent origins, no contradiction."),
            term("One origin", "One origin, however many pages repeat it."),
            term("Against interest", "A source asserts what harms its own side."),
            term(
                "Admiralty F1 to F6",
                "How well a value stands, from confirmed (1) to not to be judged (6). The letter"
                    + " rates the source; it is F, not to be judged, since these pages tell"
                    + " nothing of how reliable a source has been."),
            term(
                "Low, best, high",
                "The smallest figure stated, the one supported best, the largest.")));
  }

  private static Html term(String term, String meaning) {
    return element("div", element("dt", term), element("dd", meaning));
  }

  private static Html limits() {
    return group(
        element("h3", "Where it can be wrong"),
        element(
            "ul",
            element(
                "li",
                "It reads English. Names, sides and dates are found by rules and word lists, and"
                    + " rules err: check the marked words before you rely on a value."),
            element(
                "li",
                "It knows only these pages. Two origins that it calls independent may share a"
                    + " source that no page names."),
            element(
                "li",
                "A claim that it did not recognise stands in no list; it is still in the text of"
                    + " its page."),
            element("li", "A date that no page prints is inferred, and said to be.")));
  }

  private Html hashes() {
    return group(
        element("h3", "The pages as they were read"),
        element(
            "p",
            "The SHA-256 of each input\u2019s bytes. The same pages give the same dossier, byte for"
                + " byte, in whatever order they come."),
        view.foldedIfLarge(
            "Hashes of " + Wording.count(view.pages().size(), "page"),
            Tables.of(
                "SHA-256 of every page",
                List.of("Page", "File", "SHA-256"),
                view.pages(),
                this::hash)));
  }

  private Html.Element hash(Document page) {
    return element(
        "tr",
        element("th", view.linkTo(page)).with("scope", "row"),
        element("td", page.file() == null ? text("") : name(page.file())),
        element("td", element("code", page.sha256())));
  }
}
