package org.stemma.io.csv;

import static org.stemma.io.csv.Column.plain;
import static org.stemma.io.csv.Column.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.io.catalogue.Catalogue;

/** Everyone who acts or speaks, one a row. */
final class SourcesTable {

  private SourcesTable() {}

  /**
   * @param claims that rest on the actor's word
   */
  record Row(Actor actor, List<Claim> claims, Catalogue catalogue) {}

  static Table<Row> of() {
    return new Table<>(
        "sources.csv",
        "Someone who acts or speaks, under one name.",
        SourcesTable::rows,
        List.of(
            words("id", "as in dossier.json", row -> row.actor().id()),
            words("name", "canonical name", row -> row.actor().name()),
            words("kind", "what it is", row -> row.actor().kind().name().toLowerCase(Locale.ROOT)),
            words("side", "the party that it belongs to or speaks for", row -> row.actor().side()),
            words("part_of", "the body that it belongs to", SourcesTable::partOf),
            words(
                "aliases", "other names and descriptions", row -> Cell.list(row.actor().aliases())),
            plain("claims", "claims that rest on its word", row -> "" + row.claims().size()),
            plain(
                "pages",
                "pages that give its word",
                row -> "" + row.claims().stream().map(Claim::document).distinct().count())));
  }

  private static List<Row> rows(Dossier dossier) {
    Catalogue catalogue = new Catalogue(dossier);
    Map<String, List<Claim>> bySpeaker = new HashMap<>();
    for (Claim claim : dossier.claims()) {
      if (!claim.sources().isEmpty()) {
        bySpeaker.computeIfAbsent(claim.sources().getLast(), id -> new ArrayList<>()).add(claim);
      }
    }
    return dossier.sources().stream()
        .map(actor -> new Row(actor, bySpeaker.getOrDefault(actor.id(), List.of()), catalogue))
        .toList();
  }

  private static @Nullable String partOf(Row row) {
    String body = row.actor().partOf();
    return body == null ? null : row.catalogue().actorName(body);
  }
}
