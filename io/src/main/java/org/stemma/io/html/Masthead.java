package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/** The top of the file: what this is and what stands behind it, in a few honest numbers. */
final class Masthead {

  /** What a collection is called that was given no name. */
  private static final String UNNAMED = "dossier";

  private final View view;
  private final Dossier dossier;

  Masthead(View view) {
    this.view = view;
    this.dossier = view.dossier();
  }

  Html html() {
    return element(
            "header",
            element("p", "Dossier").styled("kicker"),
            element("h1", name(title())),
            element("p", text(pages()), text(" "), text(claims()), text(" "), text(points()))
                .styled("standfirst"),
            element(
                    "p",
                    "It states what is claimed and by whom. It does not decide what is true, and it"
                        + " hides no claim because another is better supported. Every value leads"
                        + " to the words on a page.")
                .styled("creed"),
            figures())
        .styled("masthead");
  }

  /** The dossier's own title or name, or one made of its chief place. */
  String title() {
    if (!dossier.title().isBlank()) {
      return dossier.title();
    }
    String pages = Wording.count(dossier.documents().size(), "page");
    String say = "hat " + pages + (dossier.documents().size() == 1 ? " says" : " say");
    String chief = chiefPlace().map(place -> place.name() + ": w" + say).orElse("W" + say);
    return dossier.name().isBlank() || dossier.name().equals(UNNAMED) ? chief : dossier.name();
  }

  private Optional<Place> chiefPlace() {
    Map<String, Integer> named = new HashMap<>();
    dossier.claims().stream()
        .map(Claim::place)
        .filter(Objects::nonNull)
        .forEach(place -> named.merge(place, 1, Integer::sum));
    Place chief = null;
    for (Place place : dossier.places()) {
      int count = named.getOrDefault(place.id(), 0);
      if (count > 0 && (chief == null || count > named.getOrDefault(chief.id(), 0))) {
        chief = place;
      }
    }
    return Optional.ofNullable(chief);
  }

  private String pages() {
    List<Document> pages = view.pages();
    String sentence = Wording.count(pages.size(), "page") + published(pages);
    int texts = dossier.tree().families().size();
    sentence +=
        texts == pages.size()
            ? ", each a text of its own."
            : ", hold " + Wording.count(texts, "independent text") + "; the rest is copied.";
    int skipped = dossier.skipped().size();
    return skipped == 0
        ? sentence
        : sentence + " " + Wording.count(skipped, "input") + " could not be used.";
  }

  private static String published(List<Document> pages) {
    List<LocalDate> days =
        pages.stream()
            .map(Document::published)
            .filter(Objects::nonNull)
            .map(Publication::date)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return ", none of them dated";
    }
    String undated = days.size() == pages.size() ? "" : " (some are undated)";
    return ", published " + Wording.days(days.getFirst(), days.getLast()) + undated;
  }

  private String claims() {
    long speakers = dossier.claims().stream().map(Masthead::speaker).distinct().count();
    return "They make "
        + Wording.count(dossier.claims().size(), "claim")
        + " on the word of "
        + Wording.count((int) speakers, "source")
        + ".";
  }

  private static String speaker(Claim claim) {
    return claim.sources().isEmpty() ? "page " + claim.document() : claim.sources().getLast();
  }

  private String points() {
    int all = dossier.points().size();
    if (all == 0) {
      return "No two claims could be compared.";
    }
    int single = count(Point.Status.SINGLE_ORIGIN);
    return "Of "
        + Wording.count(all, "point")
        + " they bear on, "
        + count(Point.Status.DISPUTED)
        + " are disputed and "
        + count(Point.Status.AGREED)
        + " agreed between independent origins; "
        + single
        + " rest on one origin, however many pages repeat it.";
  }

  private int count(Point.Status status) {
    return (int) dossier.points().stream().filter(point -> point.status() == status).count();
  }

  private Html figures() {
    List<Html> figures = new ArrayList<>();
    for (Point.Status status : PointCard.ORDER) {
      if (count(status) > 0) {
        figures.add(
            element(
                "li",
                Html.link(
                    PointsSections.anchor(status),
                    element("b", text(count(status))),
                    text(" "),
                    PointCard.badge(status))));
      }
    }
    return figures.isEmpty()
        ? Html.none()
        : element("ul", new Html.Group(figures))
            .styled("figures")
            .with("aria-label", "Points by status");
  }
}
