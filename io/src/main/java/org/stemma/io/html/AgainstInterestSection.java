package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.util.List;
import org.stemma.point.Point;

/** Who says what harms the own side: such words weigh more. */
final class AgainstInterestSection {

  private final View view;

  AgainstInterestSection(View view) {
    this.view = view;
  }

  Section section() {
    List<Point> points =
        view.dossier().points().stream()
            .filter(point -> !point.againstInterest().isEmpty())
            .toList();
    return new Section(
        "against-interest",
        "Said against the own interest",
        "These sources assert what harms their own side. Such claims weigh more.",
        points.isEmpty()
            ? element("p", "None was found.").styled("none")
            : Tables.of(
                "Points on which a source speaks against its own side",
                List.of("Point", "Who", "Status"),
                points,
                this::row));
  }

  private Html.Element row(Point point) {
    return element(
            "tr",
            element("th", view.linkTo(point)).with("scope", "row"),
            element(
                "td",
                Html.listing(point.againstInterest().stream().map(view::linkToActor).toList())),
            element("td", PointCard.badge(point.status())))
        .with("data-f", "");
  }
}
