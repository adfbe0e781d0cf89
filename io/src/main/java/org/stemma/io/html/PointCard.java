package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.point.Point;
import org.stemma.point.Position;

/** One point: the question, its status and why, and each position with who stands behind it. */
final class PointCard {

  /** The order in which an editor wants to see them. */
  static final List<Point.Status> ORDER =
      List.of(
          Point.Status.DISPUTED,
          Point.Status.SUPERSEDED,
          Point.Status.GARBLED,
          Point.Status.AGREED,
          Point.Status.SINGLE_ORIGIN);

  /** Wordings shown of a position before the rest is folded away: about as many as are read. */
  private static final int SHOWN = 4;

  /** Wordings that are folded away before the rest is left to the reasons of the point. */
  private static final int FOLDED = 20;

  /** Origins named of a position before the rest is folded away. */
  private static final int NAMED = 12;

  private final View view;
  private final UnaryOperator<Html> folding;

  private PointCard(View view, UnaryOperator<Html> folding) {
    this.view = view;
    this.folding = folding;
  }

  /** Cards that stand by themselves, with folded parts. */
  static PointCard standing(View view) {
    return new PointCard(view, view::folded);
  }

  /** Cards inside a folded part. */
  static PointCard folded(View view) {
    return new PointCard(view, UnaryOperator.identity());
  }

  static Html badge(Point.Status status) {
    String style = "badge " + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return element("span", Wording.status(status)).styled(style);
  }

  Html html(Point point) {
    return article(point).with("data-u", Keys.of(point.status())).id(view.anchor(point));
  }

  /** The card without its anchor, for where that stands on something around it. */
  Html.Element article(Point point) {
    return element(
            "article",
            element("p", badge(point.status()), text(" "), where(point)).styled("meta"),
            element("h3", name(point.question())),
            numbers(point),
            reason(point),
            element("ol", Html.each(point.positions(), this::position)).styled("positions"),
            againstInterest(point),
            new Reasons(view, folding).of(point))
        .styled("point");
  }

  private Html where(Point point) {
    List<Html> parts = new ArrayList<>();
    parts.add(text(Wording.kind(point.kind())));
    if (point.place() != null) {
      parts.add(name(view.placeName(point.place())));
    }
    if (point.time() != null) {
      String days = Wording.days(point.time().start(), point.time().end());
      if (!days.isEmpty()) {
        parts.add(text(days));
      }
    }
    return Html.each(parts, part -> element("span", part));
  }

  private Html numbers(Point point) {
    return point.kind() == Point.Kind.QUANTITY && point.best() != null
        ? element("p", text(RangeBar.words(point)), new RangeBar(view).of(point)).styled("range")
        : Html.none();
  }

  private static Html reason(Point point) {
    return point.reason().isBlank()
        ? Html.none()
        : element("p", element("b", "Why: "), name(point.reason())).styled("reason");
  }

  private Html position(Position position) {
    return element(
        "li",
        element("p", name(position.value())).styled("value"),
        element("p", onWhoseWord(position)).styled("origins"),
        quotations(position));
  }

  /** Who stands behind a position, with sides in words. */
  Html onWhoseWord(Position position) {
    List<Html> origins = new ArrayList<>();
    for (int i = 0; i < position.origins().size(); i++) {
      String side = position.sides().get(i);
      origins.add(group(view.linkToOrigin(position.origins().get(i)), sideNote(side)));
    }
    return group(
        text("On the word of "),
        named(origins),
        text(
            "; told by "
                + Wording.count(position.documents(), "page")
                + "; Admiralty F"
                + position.credibility()
                + "."
                + oneSide(position)));
  }

  private static Html named(List<Html> origins) {
    if (origins.size() <= NAMED) {
      return Html.listing(origins);
    }
    List<Html> rest = origins.subList(NAMED - 1, origins.size());
    return group(
        Html.listing(origins.subList(0, NAMED - 1)),
        text(" and "),
        element("details", element("summary", rest.size() + " more"), Html.listing(rest))
            .styled("inline"));
  }

  private static Html sideNote(@Nullable String side) {
    return side == null ? Html.none() : group(text(" (side: "), name(side), text(")"));
  }

  private static String oneSide(Position position) {
    boolean isOneSide =
        position.sides().size() > 1
            && position.sides().getFirst() != null
            && position.sides().stream().distinct().count() == 1;
    return isOneSide ? " All of one side: independent in name only." : "";
  }

  /** The words of the claims: the first few, and more of them folded away. */
  private Html quotations(Position position) {
    List<List<Claim>> told = view.byWords(position.claims().stream().map(view::claim).toList());
    int shown = Math.min(SHOWN, told.size());
    int folded = Math.min(SHOWN + FOLDED, told.size());
    return group(
        list(told.subList(0, shown)),
        more(told.subList(shown, folded)),
        rest(told.size() - folded));
  }

  private Html more(List<List<Claim>> told) {
    return told.isEmpty()
        ? Html.none()
        : element("details", element("summary", told.size() + " more"), folding.apply(list(told)))
            .styled("more");
  }

  private static Html rest(int count) {
    return count <= 0
        ? Html.none()
        : element(
            "p",
            element(
                "small",
                "and "
                    + Wording.count(count, "wording")
                    + " more; the reasons below lead to each claim."));
  }

  private Html list(List<List<Claim>> told) {
    return element("ul", Html.each(told, this::quotation)).styled("quotations");
  }

  /** Words, once, and every claim that has them. */
  private Html quotation(List<Claim> told) {
    Claim first = told.getFirst();
    return element(
        "li",
        Quotation.brief(view.page(first.document()), first, view),
        text(" "),
        element("small", Html.listing(told.stream().map(this::whose).toList())));
  }

  private Html whose(Claim claim) {
    return group(
        new Chain(view).of(claim),
        text(" ("),
        Html.link(view.anchor(claim), text("claim " + view.number(claim))),
        text(")"));
  }

  private Html againstInterest(Point point) {
    if (point.againstInterest().isEmpty()) {
      return Html.none();
    }
    return element(
            "p",
            element("b", "Against interest: "),
            Html.listing(point.againstInterest().stream().map(view::linkToActor).toList()),
            text(" asserts what harms the own side."))
        .styled("against");
  }

  /** The positions of a point in one line. */
  static String values(Point point) {
    return String.join(
        " / ", point.positions().stream().map(Position::value).filter(Objects::nonNull).toList());
  }
}
