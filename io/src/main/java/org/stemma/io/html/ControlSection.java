package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;

/** Who held what when: for each place its spells under one another on one axis of time. */
final class ControlSection {

  /** Colours of holders in the style sheet. */
  private static final int COLOURS = 5;

  private final View view;
  private final List<String> holders;

  ControlSection(View view) {
    this.view = view;
    this.holders =
        view.dossier().control().stream()
            .map(Spell::holder)
            .filter(holder -> !holder.equals(Spell.CONTESTED))
            .distinct()
            .toList();
  }

  Section section() {
    Map<String, List<Spell>> places = new LinkedHashMap<>();
    for (Spell spell : view.dossier().control()) {
      places.computeIfAbsent(spell.place(), p -> new ArrayList<>()).add(spell);
    }
    List<List<Spell>> ofInterest =
        places.values().stream()
            .filter(ControlSection::isOfInterest)
            .sorted(comparingInt((List<Spell> spells) -> -spells.size()))
            .toList();
    List<Spell> others =
        places.values().stream()
            .filter(spells -> !isOfInterest(spells))
            .flatMap(List::stream)
            .toList();
    return new Section(
        "control",
        "Who held what, when",
        "As told by the origins named. A full bar is uncontradicted, an outlined one disputed; a"
            + " pale one has an end that no page dates. Days stand in order, not to scale.",
        places.isEmpty()
            ? element("p", "No page tells who held a place.").styled("none")
            : group(Html.each(ofInterest, this::place), others(others)));
  }

  /** Whether a place changed hands or is disputed. */
  private static boolean isOfInterest(List<Spell> spells) {
    return spells.size() > 1 || spells.getFirst().status() == Spell.Status.DISPUTED;
  }

  private Html place(List<Spell> unsorted) {
    List<Spell> spells =
        unsorted.stream()
            .sorted(
                comparing(Spell::start, nullsFirst(naturalOrder()))
                    .thenComparing(Spell::end, nullsLast(naturalOrder()))
                    .thenComparing(Spell::holder))
            .toList();
    String place = view.placeName(spells.getFirst().place());
    return element(
            "div",
            element("h3", view.linkToPlace(spells.getFirst().place())),
            new Strip(Axis.of(spells), this::holderName, this::colour).of(spells, place),
            Tables.of(
                "Who held " + place,
                List.of("Holder", "When", "Status", "On the word of"),
                spells,
                this::row))
        .styled("held")
        .with("data-g", "");
  }

  /** One of a few colours; holders beyond them share. */
  private String colour(String holder) {
    int at = holders.indexOf(holder);
    return holder.equals(Spell.CONTESTED) ? "contested" : "colour-" + at % COLOURS;
  }

  private String holderName(String holder) {
    Actor actor = view.actor(holder);
    return actor == null ? holder : actor.name();
  }

  private Html.Element row(Spell spell) {
    return element(
            "tr",
            element("th", holder(spell)).with("scope", "row"),
            element("td", when(spell)).styled("when"),
            element("td", status(spell)),
            element("td", whose(spell)))
        .with("data-f", "");
  }

  private Html others(List<Spell> spells) {
    return spells.isEmpty()
        ? Html.none()
        : group(
            element("h3", "Other places"),
            Tables.of(
                "Places of which the pages name one holder only",
                List.of("Place", "Holder", "When", "On the word of"),
                spells,
                this::other));
  }

  private Html.Element other(Spell spell) {
    return element(
            "tr",
            element("th", view.linkToPlace(spell.place())).with("scope", "row"),
            element("td", holder(spell)),
            element("td", when(spell)).styled("when"),
            element("td", whose(spell)))
        .with("data-f", "");
  }

  private static Html status(Spell spell) {
    boolean isDisputed = spell.status() == Spell.Status.DISPUTED;
    return element("span", isDisputed ? "Disputed" : "Uncontradicted")
        .styled(isDisputed ? "badge disputed" : "badge plain");
  }

  private Html holder(Spell spell) {
    return spell.holder().equals(Spell.CONTESTED)
        ? text("contested")
        : view.linkToActor(spell.holder());
  }

  private static String when(Spell spell) {
    String days = Wording.days(spell.start(), spell.end());
    return days.isEmpty() ? "day not known" : days;
  }

  private Html whose(Spell spell) {
    List<Claim> claims = spell.claims().stream().map(view::claim).toList();
    Set<Html> origins = new LinkedHashSet<>();
    for (Claim claim : claims) {
      origins.add(
          claim.sources().isEmpty()
              ? view.linkTo(view.page(claim.document()))
              : view.linkToActor(claim.sources().getLast()));
    }
    return group(
        Html.listing(new ArrayList<>(origins)),
        text(claims.size() == 1 ? "; claim " : "; claims "),
        view.linksToClaims(claims));
  }
}
