package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;

/** Who held what when: for each place its spells under one another on one axis of time. */
final class ControlSection {

  private final View view;

  ControlSection(View view) {
    this.view = view;
  }

  Section section() {
    Map<String, List<Spell>> places = new LinkedHashMap<>();
    for (Spell spell : view.dossier().control()) {
      places.computeIfAbsent(spell.place(), p -> new ArrayList<>()).add(spell);
    }
    return new Section(
        "control",
        "Who held what, when",
        "As told by the origins named. A solid bar is uncontradicted, an outlined one disputed; an"
            + " open end means that the pages give no day.",
        places.isEmpty()
            ? element("p", "No page tells who held a place.").styled("none")
            : Html.each(places.entrySet(), this::place));
  }

  private Html place(Map.Entry<String, List<Spell>> place) {
    List<Spell> spells =
        place.getValue().stream()
            .sorted(
                comparing(Spell::start, nullsFirst(naturalOrder()))
                    .thenComparing(Spell::end, nullsFirst(naturalOrder()))
                    .thenComparing(Spell::holder))
            .toList();
    Axis axis = Axis.of(spells);
    return group(
        element("h3", name(view.placeName(place.getKey()))),
        Tables.of(
            view.placeName(place.getKey()) + axis.caption(),
            List.of("Holder", "When", "On the axis", "Status", "On the word of"),
            spells,
            spell -> row(spell, axis)));
  }

  private Html row(Spell spell, Axis axis) {
    boolean isDisputed = spell.status() == Spell.Status.DISPUTED;
    return element(
        "tr",
        element("th", holder(spell)).with("scope", "row"),
        element("td", when(spell)),
        element("td", axis.bar(spell)),
        element(
            "td",
            element("span", isDisputed ? "Disputed" : "Uncontradicted")
                .styled(isDisputed ? "badge disputed" : "badge plain")),
        element("td", whose(spell)));
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
