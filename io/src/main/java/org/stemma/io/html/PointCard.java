package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

  /** Quotations shown of a position before the rest is folded away. */
  private static final int SHOWN = 4;

  private final View view;

  PointCard(View view) {
    this.view = view;
  }

  static Html badge(Point.Status status) {
    String style = "badge " + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return element("span", Wording.status(status)).styled(style);
  }

  Html html(Point point) {
    return article(point).id(view.anchor(point));
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
            new Reasons(view).of(point))
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
        Html.listing(origins),
        text(
            "; told by "
                + Wording.count(position.documents(), "page")
                + "; Admiralty F"
                + position.credibility()
                + "."
                + oneSide(position)));
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

  private Html quotations(Position position) {
    List<Claim> claims = position.claims().stream().map(view::claim).toList();
    Html shown = list(claims.subList(0, Math.min(SHOWN, claims.size())));
    if (claims.size() <= SHOWN) {
      return shown;
    }
    List<Claim> rest = claims.subList(SHOWN, claims.size());
    return group(
        shown,
        element("details", element("summary", rest.size() + " more"), list(rest)).styled("more"));
  }

  private Html list(List<Claim> claims) {
    return element("ul", Html.each(claims, this::quotation)).styled("quotations");
  }

  private Html quotation(Claim claim) {
    return element(
        "li",
        Quotation.brief(view.page(claim.document()), claim, view),
        text(" "),
        element(
            "small",
            new Chain(view).of(claim),
            text(", "),
            Html.link(view.anchor(claim), text("claim " + view.number(claim)))));
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
