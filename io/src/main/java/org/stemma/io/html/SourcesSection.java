package org.stemma.io.html;

import static java.util.Comparator.comparingInt;
import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.text.NameKey;

/** Who speaks: kind, side, the body behind, and everything said; then who only acts. */
final class SourcesSection {

  /** Other names shown of a source; the rest stands in the JSON. */
  private static final int ALIASES = 8;

  private final View view;
  private final Map<String, List<Attribution>> said = new HashMap<>();
  private final Map<String, List<Claim>> claimed = new HashMap<>();

  SourcesSection(View view) {
    this.view = view;
    for (Attribution each : view.dossier().attributions()) {
      if (each.entity() != null) {
        said.computeIfAbsent(each.entity(), a -> new ArrayList<>()).add(each);
      }
    }
    for (Claim claim : view.dossier().claims()) {
      if (!claim.sources().isEmpty()) {
        claimed.computeIfAbsent(claim.sources().getLast(), a -> new ArrayList<>()).add(claim);
      }
    }
  }

  Section section() {
    List<Actor> all = view.dossier().sources();
    List<Actor> speaking =
        all.stream()
            .filter(this::speaks)
            .sorted(comparingInt((Actor actor) -> -weight(actor)).thenComparing(Actor::name))
            .toList();
    List<Actor> silent = all.stream().filter(actor -> !speaks(actor)).toList();
    return new Section(
        "sources",
        "The sources, and what they said",
        "Those who are quoted most come first. The side is the party that a source belongs to or"
            + " speaks for.",
        all.isEmpty()
            ? element("p", "No source is named.").styled("none")
            : group(Html.each(speaking, this::source), others(silent)));
  }

  private boolean speaks(Actor actor) {
    return weight(actor) > 0;
  }

  private int weight(Actor actor) {
    return said(actor).size() + claims(actor).size();
  }

  private List<Attribution> said(Actor actor) {
    return said.getOrDefault(actor.id(), List.of());
  }

  private List<Claim> claims(Actor actor) {
    return claimed.getOrDefault(actor.id(), List.of());
  }

  private Html source(Actor actor) {
    return element(
            "article", element("h3", name(actor.name())), what(actor), aliases(actor), words(actor))
        .styled("source")
        .with("data-f", "")
        .id(view.sourceAnchor(actor));
  }

  private Html what(Actor actor) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("span", Wording.kind(actor.kind())));
    parts.add(
        actor.side() == null
            ? element("span", "no side known")
            : element("span", text("side: "), name(actor.side())));
    if (actor.partOf() != null) {
      parts.add(element("span", text("part of "), view.linkToActor(actor.partOf())));
    }
    return element("p", new Html.Group(parts)).styled("meta");
  }

  /** Other names, those that differ by no more than case, articles or accents left out. */
  private static Html aliases(Actor actor) {
    Set<String> seen = new HashSet<>();
    seen.add(NameKey.of(actor.name()));
    List<Html> aliases = new ArrayList<>();
    for (String alias : actor.aliases()) {
      if (seen.add(NameKey.of(alias)) && aliases.size() < ALIASES) {
        aliases.add(name(alias));
      }
    }
    return aliases.isEmpty()
        ? Html.none()
        : element("p", element("small", text("Also: "), Html.listing(aliases)));
  }

  private Html words(Actor actor) {
    int statements = said(actor).size();
    int claims = claims(actor).size();
    String summary =
        Wording.count(statements, "statement")
            + ", "
            + Wording.count(claims, "claim")
            + " from them";
    return element(
        "details",
        element("summary", summary),
        view.folded(
            element("ul", Html.each(byWords(actor), this::statement)).styled("quotations"),
            claims == 0
                ? Html.none()
                : element(
                    "p",
                    text(claims == 1 ? "Claim " : "Claims "),
                    view.linksToClaims(claims(actor)))));
  }

  /** Statements with the same words together, as copies of one text have them. */
  private List<List<Attribution>> byWords(Actor actor) {
    Map<String, List<Attribution>> same = new LinkedHashMap<>();
    for (Attribution each : said(actor)) {
      String words = View.sameWords(view.page(each.document()).words(each.content()));
      same.computeIfAbsent(words, w -> new ArrayList<>()).add(each);
    }
    return List.copyOf(same.values());
  }

  private Html statement(List<Attribution> same) {
    Attribution first = same.getFirst();
    String words = Quotation.shorten(view.page(first.document()).words(first.content()));
    return element(
        "li",
        element("q", Html.link(view.anchor(first), text(words))).with("dir", "auto"),
        text(" "),
        element("small", text("in "), Html.listing(same.stream().map(this::where).toList())));
  }

  private Html where(Attribution attribution) {
    String stance = Wording.stance(attribution.stance());
    return group(
        view.linkTo(view.page(attribution.document())),
        text(stance.isEmpty() ? "" : " (" + stance + ")"));
  }

  private Html others(List<Actor> silent) {
    if (silent.isEmpty()) {
      return Html.none();
    }
    return element(
        "article",
        element("h3", "Others who are named"),
        Tables.of(
            "Actors that are named but not quoted",
            List.of("Name", "Kind", "Side", "Part of"),
            silent,
            this::row));
  }

  private Html.Element row(Actor actor) {
    return element(
            "tr",
            element("th", name(actor.name())).with("scope", "row"),
            element("td", Wording.kind(actor.kind())),
            element("td", actor.side() == null ? text("none known") : name(actor.side())),
            element("td", actor.partOf() == null ? text("") : view.linkToActor(actor.partOf())))
        .with("data-f", "")
        .id(view.sourceAnchor(actor));
  }
}
