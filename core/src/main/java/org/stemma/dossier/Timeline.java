package org.stemma.dossier;

import java.util.List;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Atlas;
import org.stemma.point.Point;
import org.stemma.text.Document;

/** Gathers what happened, in order of time. */
public final class Timeline {

  private Timeline() {}

  /** The events of a collection by day; those without a day come last. */
  public static List<Event> gather(
      List<Document> documents,
      List<Claim> claims,
      List<Point> points,
      FamilyTree tree,
      Cast cast,
      Atlas atlas) {
    return List.of();
  }
}
