package org.stemma.dossier;

import java.util.List;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;
import org.stemma.lineage.FamilyTree;
import org.stemma.page.Reading;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.text.Document;

/**
 * What a study of one collection of pages concludes. The same pages give an equal dossier, in
 * whatever order they came.
 *
 * @param name of the collection
 * @param title a line for a reader, made of what the dossier holds
 * @param version of the software that made it
 * @param provenance what it was made of and how
 */
public record Dossier(
    String name,
    String title,
    String version,
    Provenance provenance,
    List<Document> documents,
    List<Reading.Unreadable> skipped,
    FamilyTree tree,
    List<Actor> sources,
    List<Place> places,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Point> points,
    List<Event> timeline,
    List<Spell> control) {

  public Dossier {
    documents = List.copyOf(documents);
    skipped = List.copyOf(skipped);
    sources = List.copyOf(sources);
    places = List.copyOf(places);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    points = List.copyOf(points);
    timeline = List.copyOf(timeline);
    control = List.copyOf(control);
  }
}
