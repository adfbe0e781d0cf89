package org.stemma.io.html;

import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.Claim;

/** Through whom a claim came: the speaker, those who passed it on, the page. */
final class Chain {

  private final View view;

  Chain(View view) {
    this.view = view;
  }

  /** "Defence Ministry, as told by Kessner, in page 3, Northgate Courier". */
  Html of(Claim claim) {
    Html page = view.linkTo(view.page(claim.document()));
    return claim.sources().isEmpty()
        ? group(text("the page\u2019s own word, "), page)
        : group(speakers(claim), text(", in "), page);
  }

  /** "On the word of the Defence Ministry, as told by Kessner" where the page is known. */
  Html onPage(Claim claim) {
    return claim.sources().isEmpty()
        ? text("The page\u2019s own word")
        : group(text("On the word of "), speakers(claim));
  }

  private Html speakers(Claim claim) {
    List<Html> parts = new ArrayList<>();
    parts.add(view.linkToActor(claim.sources().getLast()));
    for (int i = claim.sources().size() - 2; i >= 0; i--) {
      parts.add(text(", as told by "));
      parts.add(view.linkToActor(claim.sources().get(i)));
    }
    return new Html.Group(parts);
  }
}
