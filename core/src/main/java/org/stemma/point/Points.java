package org.stemma.point;

import java.util.List;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Atlas;
import org.stemma.text.Document;

/** Gathers claims into points. */
public final class Points {

  private Points() {}

  /** The points of a collection, in a stable order. */
  public static List<Point> gather(
      List<Document> documents, List<Claim> claims, FamilyTree tree, Cast cast, Atlas atlas) {
    return List.of();
  }
}
