package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.point.Point;
import org.stemma.text.Document;

/** Every claim, page by page, with its slots in words and its words in their sentence. */
final class ClaimsSection {

  private final View view;

  ClaimsSection(View view) {
    this.view = view;
  }

  Section section() {
    List<Document> pages =
        view.pages().stream().filter(page -> !view.claimsOf(page).isEmpty()).toList();
    return new Section(
        "claims",
        "Every claim, with its words",
        "One claim is one fact that one page tells under one source. The marked words carry it and"
            + " lead to the page.",
        pages.isEmpty()
            ? element("p", "No claim was found.").styled("none")
            : Html.each(pages, this::page));
  }

  private Html page(Document page) {
    List<Claim> claims = view.claimsOf(page);
    Html.Element details =
        element(
                "details",
                element(
                    "summary",
                    element(
                        "h3",
                        text("Page " + view.number(page) + ", "),
                        name(View.outlet(page)),
                        text(": " + Wording.count(claims.size(), "claim")))),
                view.folded(
                    element("ol", Html.each(claims, claim -> claim(page, claim)))
                        .styled("claims")
                        .with("start", view.number(claims.getFirst()))))
            .styled("claim-group")
            .with("data-g", "");
    return view.isLarge() ? details : details.with("open", "");
  }

  private Html claim(Document page, Claim claim) {
    return element(
            "li",
            element("p", what(claim)).styled("what"),
            Quotation.inContext(page, claim, view),
            element("small", said(claim), points(claim), how(claim)))
        .with("data-k", view.keys().of(claim))
        .id(view.anchor(claim));
  }

  private Html what(Claim claim) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("b", kind(claim)));
    if (claim.quantity() != null) {
      parts.add(text(", " + Wording.quantity(claim.quantity())));
    }
    slot(": by ", claim.actor(), parts);
    slot(claim.actor() == null ? ": against " : " against ", claim.target(), parts);
    place(", in ", claim.place(), parts);
    place(", from ", claim.from(), parts);
    place(", to ", claim.to(), parts);
    if (claim.time() != null) {
      String days = Wording.days(claim.time().start(), claim.time().end());
      if (!days.isEmpty()) {
        parts.add(text(", " + days));
      }
    }
    return new Html.Group(parts);
  }

  private static String kind(Claim claim) {
    String type = Wording.type(claim.type());
    String denied = claim.polarity() == Claim.Polarity.NEGATED ? "Not so: " + type : type;
    String modality = Wording.modality(claim.modality());
    return modality.isEmpty() ? denied : denied + " (" + modality + ")";
  }

  private void slot(String before, @Nullable String actor, List<Html> to) {
    if (actor != null) {
      to.add(text(before));
      to.add(view.linkToActor(actor));
    }
  }

  private void place(String before, @Nullable String id, List<Html> to) {
    if (id != null) {
      to.add(text(before));
      to.add(name(view.placeName(id)));
    }
  }

  private Html said(Claim claim) {
    Attribution attribution = view.attributionOf(claim);
    String stance = attribution == null ? "" : Wording.stance(attribution.stance());
    return group(
        new Chain(view).onPage(claim),
        text(stance.isEmpty() ? ". " : "; " + stance + " by the page. "));
  }

  private Html points(Claim claim) {
    List<Point> points = view.pointsOf(claim);
    return points.isEmpty()
        ? Html.none()
        : group(
            text("Bears on: "),
            Html.listing(points.stream().map(view::linkTo).toList()),
            text(". "));
  }

  private static Html how(Claim claim) {
    String sure =
        claim.confidence() == null
            ? ""
            : ", right in about " + Math.round(claim.confidence() * 100) + " of 100 when measured";
    return text("Found by rule " + claim.rule() + sure + ".");
  }
}
