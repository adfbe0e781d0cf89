package org.stemma.io;

import java.util.List;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.place.Place;
import org.stemma.point.Point;

/** Dossiers that differ from another in one part. */
public final class Samples {

  private Samples() {}

  public static Dossier withPlaces(Dossier dossier, List<Place> places) {
    return with(dossier, places, dossier.claims(), dossier.points(), dossier.timeline());
  }

  /** A dossier that tells another story: other places, claims, points and lines of the timeline. */
  public static Dossier with(
      Dossier dossier,
      List<Place> places,
      List<Claim> claims,
      List<Point> points,
      List<Event> timeline) {
    return new Dossier(
        dossier.name(),
        dossier.title(),
        dossier.version(),
        dossier.provenance(),
        dossier.documents(),
        dossier.skipped(),
        dossier.tree(),
        dossier.sources(),
        places,
        List.of(),
        claims,
        points,
        timeline,
        dossier.control());
  }
}
