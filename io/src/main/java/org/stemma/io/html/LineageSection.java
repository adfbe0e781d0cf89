package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lineage.Family;
import org.stemma.lineage.Link;
import org.stemma.lineage.LostOriginal;
import org.stemma.text.Document;

/** The family tree of the pages: drawn, and as a list with the reasons on each link. */
final class LineageSection {

  /** Above this many linked pages a drawing is no longer read; the list stays. */
  private static final int DRAWN = 40;

  /** Groups drawn at most, the largest first; the list has all. */
  private static final int GROUPS = 12;

  /** Shared passages shown of a link. */
  private static final int SHOWN = 3;

  private final View view;
  private final List<Link> links;

  LineageSection(View view) {
    this.view = view;
    this.links = view.dossier().tree().links();
  }

  Section section() {
    return new Section(
        "family-tree",
        "The family tree of the pages",
        "Which page took its words from which. Copies of one text are one origin, however many"
            + " there are.",
        links.isEmpty()
            ? element("p", "No page shares text with another.").styled("none")
            : group(drawings(), lost(), alone(), list()));
  }

  private Html drawings() {
    List<List<Document>> groups = linked();
    int left = groups.size() - GROUPS;
    return group(
        Html.each(groups.subList(0, Math.min(GROUPS, groups.size())), this::drawing),
        left > 0
            ? element("p", Wording.count(left, "smaller group") + " of linked pages: see the list.")
            : Html.none());
  }

  private Html drawing(List<Document> pages) {
    Set<String> ids = pages.stream().map(Document::id).collect(Collectors.toSet());
    List<Link> within = links.stream().filter(link -> ids.contains(link.from())).toList();
    if (pages.size() > DRAWN) {
      return element(
          "p",
          Wording.count(pages.size(), "page") + " are linked: too many to draw, see the list.");
    }
    String label =
        "Drawing: how "
            + Wording.count(pages.size(), "page")
            + " are linked; the list below says it";
    return new FamilyDrawing(view, pages.stream().map(Document::id).toList(), within).html(label);
  }

  /** Pages that links join, the largest group first. */
  private List<List<Document>> linked() {
    Map<String, String> heads = new HashMap<>();
    for (Link link : links) {
      String a = head(heads, link.from());
      String b = head(heads, link.to());
      if (!a.equals(b)) {
        heads.put(a, b);
      }
    }
    Map<String, List<Document>> groups = new LinkedHashMap<>();
    for (Document page : view.pages()) {
      groups.computeIfAbsent(head(heads, page.id()), h -> new ArrayList<>()).add(page);
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .toList();
  }

  private static String head(Map<String, String> heads, String page) {
    String head = page;
    for (String next = heads.get(head); next != null; next = heads.get(head)) {
      head = next;
    }
    return head;
  }

  /** Texts of agencies that no page holds. */
  private Html lost() {
    return Html.each(
        view.dossier().tree().families().stream().filter(of -> of.lost() != null).toList(),
        this::lost);
  }

  private Html lost(Family family) {
    LostOriginal lost = Objects.requireNonNull(family.lost());
    return element(
        "p",
        text("Lost original: a text of "),
        Html.name(lost.agency()),
        text(" that no page here holds. From it, and so of one origin, are "),
        Html.listing(lost.heirs().stream().map(id -> view.linkTo(view.page(id))).toList()),
        text("."));
  }

  private Html alone() {
    Set<Document> linked = linked().stream().flatMap(List::stream).collect(Collectors.toSet());
    List<Html> alone =
        view.pages().stream().filter(page -> !linked.contains(page)).map(view::linkTo).toList();
    return alone.isEmpty()
        ? Html.none()
        : element("p", text("Sharing text with no other: "), Html.listing(alone), text("."));
  }

  private Html list() {
    return group(
        element("h3", "The links, and why"),
        view.foldedIfLarge(
            Wording.count(links.size(), "link"),
            element("ul", Html.each(links, this::link)).styled("links")));
  }

  private Html link(Link link) {
    String share =
        link.kind() == Link.Kind.QUOTE
            ? ""
            : ", " + Math.round(link.share() * 100) + " % of the shorter text";
    return element(
        "li",
        element(
            "p",
            element("b", capital(Wording.link(link.kind()))),
            text(link.directed() ? ": from " : " between "),
            view.linkTo(view.page(link.from())),
            text(link.directed() ? " to " : " and "),
            view.linkTo(view.page(link.to())),
            text(share)),
        element("p", why(link)),
        passages(link));
  }

  private static Html why(Link link) {
    Html reasons = Html.listing(link.basis().stream().map(Html::name).toList());
    if (link.directed()) {
      return group(text("Why this direction: "), reasons, text("."));
    }
    return link.basis().isEmpty()
        ? text("The pages do not tell which came first.")
        : group(text("The pages do not tell which came first: "), reasons, text("."));
  }

  private Html passages(Link link) {
    if (link.passages().isEmpty()) {
      return Html.none();
    }
    Document from = view.page(link.from());
    Document to = view.page(link.to());
    return element(
        "details",
        element("summary", Wording.count(link.passages().size(), "shared passage")),
        element(
                "ul",
                Html.each(
                    link.passages().stream().limit(SHOWN).toList(),
                    passage ->
                        element(
                            "li",
                            words(from, from.words(passage.from())),
                            text(" \u2194 "),
                            words(to, to.words(passage.to())),
                            differences(passage))))
            .styled("quotations"));
  }

  /** What two wordings of a statement have differently. */
  private static Html differences(Link.SharedPassage passage) {
    List<Html> shown =
        passage.differences().stream()
            .map(difference -> Html.name(Wording.difference(difference)))
            .toList();
    return shown.isEmpty()
        ? Html.none()
        : element("p", text("They differ in "), Html.listing(shown), text("."));
  }

  private static Html words(Document page, String words) {
    return element("q", Quotation.shorten(words)).with("dir", "auto").with("lang", page.language());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
