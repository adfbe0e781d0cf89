package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** The pages with their whole text, every word that a claim rests on marked and linked back. */
final class PagesSection {

  private final View view;
  private final Map<String, List<Attribution>> attributions = new LinkedHashMap<>();

  PagesSection(View view) {
    this.view = view;
    for (Attribution each : view.dossier().attributions()) {
      attributions.computeIfAbsent(each.document(), d -> new ArrayList<>()).add(each);
    }
  }

  Section section() {
    return new Section(
        "pages",
        "The pages",
        "What each page says, in order of publication. Marked words are what claims rest on; the"
            + " number after them leads to the claim.",
        Html.each(view.pages(), this::page));
  }

  private Html page(Document page) {
    Html.Element details =
        element(
                "details",
                element("summary", element("h3", heading(page)), element("p", published(page))),
                view.folded(
                    facts(page),
                    element("div", paragraphs(page)).styled("text").with("dir", "auto")))
            .styled("page")
            .with("data-f", "")
            .id(view.anchor(page));
    return view.isLarge() ? details : details.with("open", "");
  }

  private Html heading(Document page) {
    String title = page.title();
    String shown = title == null || title.isBlank() ? View.outlet(page) : title;
    return group(text(view.number(page) + ". "), name(shown));
  }

  private Html published(Document page) {
    String day =
        page.published() == null
            ? "date unknown"
            : Wording.longDay(page.published().date())
                + " ("
                + Wording.basis(page.published().basis())
                + ")";
    return page.outlet() == null ? text(day) : group(name(page.outlet()), text(", " + day));
  }

  private Html facts(Document page) {
    List<Html> facts = new ArrayList<>();
    fact("By", page.byline(), facts);
    fact("Credits", String.join(", ", page.agencies()), facts);
    fact("Dateline", page.dateline(), facts);
    if (page.published() != null) {
      fact("Date known by", page.published().evidence(), facts);
    }
    if (page.url() != null && !page.url().isBlank()) {
      facts.add(element("div", element("dt", "Address"), element("dd", Addresses.of(page.url()))));
    }
    fact("File", page.file(), facts);
    return element("dl", new Html.Group(facts)).styled("facts");
  }

  private static void fact(String term, @Nullable String words, List<Html> facts) {
    if (words != null && !words.isBlank()) {
      facts.add(element("div", element("dt", term), element("dd", name(words))));
    }
  }

  /** The text in blocks, a paragraph and the blank line after it each, so that no word is lost. */
  private Html paragraphs(Document page) {
    List<Highlights.Highlight> highlights = highlights(page);
    List<Html> blocks = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < page.paragraphs().size(); i++) {
      Paragraph paragraph = page.paragraphs().get(i);
      boolean isLast = i == page.paragraphs().size() - 1;
      int end = isLast ? page.text().length() : page.paragraphs().get(i + 1).span().start();
      Html words = Highlights.of(page.text(), new Span(last, end), highlights);
      blocks.add(element("p", words).styled(style(paragraph)).with("dir", "auto"));
      last = end;
    }
    if (page.paragraphs().isEmpty()) {
      Span all = new Span(0, page.text().length());
      blocks.add(element("p", Highlights.of(page.text(), all, highlights)).with("dir", "auto"));
    }
    return new Html.Group(blocks);
  }

  private static String style(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case BODY -> "body";
      case CAPTION -> "caption";
      case SUBHEAD -> "subhead";
    };
  }

  private List<Highlights.Highlight> highlights(Document page) {
    List<Highlights.Highlight> highlights = new ArrayList<>();
    for (Claim claim : view.claimsOf(page)) {
      for (int i = 0; i < claim.evidence().size(); i++) {
        highlights.add(
            new Highlights.Highlight(
                claim.evidence().get(i), "mark", view.wordsAnchor(claim, i), backLink(claim)));
      }
    }
    for (Attribution each : attributions.getOrDefault(page.id(), List.of())) {
      highlights.add(
          new Highlights.Highlight(each.content(), "span", view.anchor(each), Html.none()));
    }
    return highlights;
  }

  private Html backLink(Claim claim) {
    return Html.link(view.anchor(claim), text(view.number(claim)))
        .styled("note")
        .with("aria-label", "claim " + view.number(claim));
  }
}
