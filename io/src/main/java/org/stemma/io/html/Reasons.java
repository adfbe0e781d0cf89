package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.stemma.claim.Claim;
import org.stemma.point.Membership;
import org.stemma.point.Point;

/** Why each claim stands in a point and for whom it counts, folded away until it is asked for. */
final class Reasons {

  private final View view;
  private final UnaryOperator<Html> folding;

  Reasons(View view, UnaryOperator<Html> folding) {
    this.view = view;
    this.folding = folding;
  }

  Html of(Point point) {
    List<Membership> members = point.explanation().members();
    return element(
            "details",
            element("summary", "Why these claims meet, and for whom each counts"),
            folding.apply(element("ul", Html.each(members, member -> reason(member, point)))))
        .styled("more");
  }

  private Html reason(Membership member, Point point) {
    Claim claim = view.claim(member.claim());
    return element(
        "li",
        Html.link(view.anchor(claim), text("claim " + view.number(claim))),
        text(": " + member.place().words() + "; " + member.time().words() + ". It counts for "),
        view.linkToOrigin(member.origin()),
        text(": " + member.counting().words() + "."),
        copied(member, claim),
        text(decides(member, point)));
  }

  private Html copied(Membership member, Claim claim) {
    return member.first().equals(claim.document())
        ? Html.none()
        : Html.group(
            text(" Its words were first on "), view.linkTo(view.page(member.first())), text("."));
  }

  private static String decides(Membership member, Point point) {
    return point.explanation().deciding().contains(member.claim())
        ? " It is one of those that decide the status."
        : "";
  }
}
