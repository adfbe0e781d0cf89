package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.point.Point;
import org.stemma.point.Position;

/** All numbers in one table: low, best, high, and how many independent origins. */
final class NumbersSection {

  private final View view;

  NumbersSection(View view) {
    this.view = view;
  }

  Section section() {
    List<Point> numbers =
        view.dossier().points().stream()
            .filter(point -> point.kind() == Point.Kind.QUANTITY)
            .sorted(Comparator.comparingInt(point -> PointCard.ORDER.indexOf(point.status())))
            .toList();
    return new Section(
        "numbers",
        "The numbers, as ranges",
        "Low is the smallest figure stated, high the largest; best is the one supported best, after"
            + " the conventions of the Uppsala Conflict Data Program.",
        numbers.isEmpty()
            ? element("p", "No point asks for a number.").styled("none")
            : group(compared(numbers), single(numbers)));
  }

  private Html compared(List<Point> numbers) {
    List<Point> compared = numbers.stream().filter(point -> !isSingle(point)).toList();
    return compared.isEmpty()
        ? Html.none()
        : table("Numbers that more than one origin tells, or one tells differently", compared);
  }

  private Html single(List<Point> numbers) {
    List<Point> single = numbers.stream().filter(NumbersSection::isSingle).toList();
    return single.isEmpty()
        ? Html.none()
        : element(
                "details",
                element("summary", Wording.count(single.size(), "number") + " of one origin"),
                table("Numbers that rest on one origin", single))
            .styled("more");
  }

  private static boolean isSingle(Point point) {
    return point.status() == Point.Status.SINGLE_ORIGIN;
  }

  private Html table(String caption, List<Point> numbers) {
    return Tables.of(
        caption,
        List.of("Question", "Status", "Low", "Best", "High", "From nought to high", "Origins"),
        numbers,
        this::row);
  }

  private Html.Element row(Point point) {
    Set<String> origins = new LinkedHashSet<>();
    point.positions().stream().map(Position::origins).forEach(origins::addAll);
    return element(
            "tr",
            element("th", view.linkTo(point)).with("scope", "row"),
            element("td", PointCard.badge(point.status())),
            element("td", RangeBar.cell(point.low())).styled("number"),
            element("td", element("b", RangeBar.cell(point.best()))).styled("number"),
            element("td", RangeBar.cell(point.high())).styled("number"),
            element("td", new RangeBar(view).of(point)),
            element(
                "td",
                text(origins.size() + ": "),
                Html.listing(origins.stream().map(view::linkToOrigin).toList())))
        .with("data-f", "");
  }
}
