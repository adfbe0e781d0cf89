package org.stemma.io;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.lineage.Link;
import org.stemma.point.Point;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** Checks that a dossier that was read is whole: what it points at is there. */
final class References {

  private final Map<String, Document> documents = new HashMap<>();
  private final Set<String> claims = new HashSet<>();

  private References(Dossier dossier) {
    dossier.documents().forEach(document -> documents.put(document.id(), document));
    dossier.claims().forEach(claim -> claims.add(claim.id()));
  }

  /**
   * Checks a dossier.
   *
   * @throws NotADossier that names the first thing that is not there
   */
  static void check(Dossier dossier) throws NotADossier {
    References references = new References(dossier);
    for (Document document : dossier.documents()) {
      dossier.tree().familyOf(document.id());
    }
    for (Link link : dossier.tree().links()) {
      references.check(link);
    }
    for (Attribution attribution : dossier.attributions()) {
      String document = attribution.document();
      references.words(document, attribution.source(), attribution.id());
      references.words(document, attribution.cue(), attribution.id());
      references.words(document, attribution.content(), attribution.id());
    }
    for (Claim claim : dossier.claims()) {
      references.check(claim);
    }
    references.checkClaims(dossier);
  }

  private void check(Link link) throws NotADossier {
    for (Link.SharedPassage passage : link.passages()) {
      words(link.from(), passage.from(), "a link");
      words(link.to(), passage.to(), "a link");
    }
    words(link.from(), null, "a link");
    words(link.to(), null, "a link");
  }

  private void check(Claim claim) throws NotADossier {
    for (Span span : claim.evidence()) {
      words(claim.document(), span, claim.id());
    }
    words(claim.document(), claim.time() == null ? null : claim.time().span(), claim.id());
    words(claim.document(), claim.quantity() == null ? null : claim.quantity().span(), claim.id());
  }

  private void checkClaims(Dossier dossier) throws NotADossier {
    Set<String> points = new HashSet<>();
    for (Point point : dossier.points()) {
      points.add(point.id());
      for (var position : point.positions()) {
        known(position.claims(), claims, "claim", "point " + point.id());
      }
    }
    for (var event : dossier.timeline()) {
      known(event.claims(), claims, "claim", "the timeline");
      if (event.point() != null) {
        known(List.of(event.point()), points, "point", "the timeline");
      }
    }
    for (var spell : dossier.control()) {
      known(spell.claims(), claims, "claim", "the control of " + spell.place());
    }
  }

  private static void known(Collection<String> ids, Set<String> all, String kind, String where)
      throws NotADossier {
    for (String id : ids) {
      if (!all.contains(id)) {
        throw new NotADossier(where + " names a " + kind + " that is not there: " + id);
      }
    }
  }

  private void words(String document, @Nullable Span span, String where) throws NotADossier {
    Document found = documents.get(document);
    if (found == null) {
      throw new NotADossier(where + " names a document that is not there: " + document);
    }
    if (span != null && span.end() > found.text().length()) {
      throw new NotADossier(
          where + " rests on words beyond the end of document " + document + ": " + span);
    }
  }
}
