package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables with a caption and headings; on a small screen each row is a card with its labels. */
final class Tables {

  private Tables() {}

  /**
   * A table.
   *
   * @param row gives a row with as many cells as there are headings
   */
  static <T> Html of(
      String caption, List<String> headings, Iterable<T> things, Function<T, Html.Element> row) {
    Html head = Html.each(headings, heading -> element("th", heading).with("scope", "col"));
    Html table =
        element(
            "table",
            element("caption", caption),
            element("thead", element("tr", head)),
            element("tbody", Html.each(things, thing -> labelled(row.apply(thing), headings))));
    return element("div", table).styled("scroll");
  }

  private static Html labelled(Html.Element row, List<String> headings) {
    List<Html> cells = new ArrayList<>();
    for (Html child : row.children()) {
      boolean isValue = child instanceof Html.Element cell && cell.tag().equals("td");
      cells.add(
          isValue ? ((Html.Element) child).with("data-label", headings.get(cells.size())) : child);
    }
    return new Html.Element(row.tag(), row.attributes(), cells);
  }
}
