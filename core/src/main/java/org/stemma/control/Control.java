package org.stemma.control;

import java.util.List;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Atlas;
import org.stemma.point.Point;
import org.stemma.text.Document;

/** Gathers who held which place from when to when. */
public final class Control {

  private Control() {}

  /** The spells of a collection by place and time. */
  public static List<Spell> gather(
      List<Document> documents,
      List<Claim> claims,
      List<Point> points,
      FamilyTree tree,
      Cast cast,
      Atlas atlas) {
    return List.of();
  }
}
