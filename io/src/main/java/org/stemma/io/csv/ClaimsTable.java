package org.stemma.io.csv;

import static org.stemma.io.csv.Column.plain;
import static org.stemma.io.csv.Column.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.dossier.Dossier;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.point.Point;
import org.stemma.text.Document;
import org.stemma.time.TimeExpression;

/** Every claim, one a row. */
final class ClaimsTable {

  private static final String BETWEEN_WORDS = " [...] ";

  private ClaimsTable() {}

  /** A claim and what its ids stand for. */
  record Row(Claim claim, Catalogue catalogue) {

    Document page() {
      return catalogue.document(claim.document());
    }
  }

  static Table<Row> of() {
    return new Table<>(
        "claims.csv",
        "What one page says to have happened, under one source.",
        ClaimsTable::rows,
        List.of(
            words("id", "of the claim, as in dossier.json", row -> row.claim().id()),
            words("page", "file of the page", row -> row.page().file()),
            words("outlet", "who published the page", row -> row.page().outlet()),
            plain("published", "date of the page", ClaimsTable::published),
            words("url", "address of the page", row -> row.page().url()),
            words("type", "what is said to have happened", row -> lower(row.claim().type())),
            words(
                "acled",
                "ACLED's sub-event type that corresponds",
                row -> row.claim().type().acled()),
            words("actor", "who did it", row -> actor(row, row.claim().actor())),
            words("target", "to whom", row -> actor(row, row.claim().target())),
            words("place", "where", row -> place(row, row.claim().place())),
            words("from", "where a movement starts", row -> place(row, row.claim().from())),
            words("to", "where a movement goes", row -> place(row, row.claim().to())),
            plain("start", "first day", row -> ofTime(row, time -> string(time.start()))),
            plain("end", "last day", row -> ofTime(row, time -> string(time.end()))),
            plain(
                "date_prec",
                "UCDP's, 1 the day to 5 longer than a month",
                row -> ofTime(row, time -> "" + time.precision())),
            words(
                "time_words",
                "the words for the time",
                row -> ofTime(row, time -> row.page().words(time.span()))),
            words(
                "measure",
                "what is counted",
                row -> ofNumber(row, number -> lower(number.measure()))),
            plain(
                "low",
                "lower bound, empty where open",
                row -> ofNumber(row, number -> Cell.number(number.low()))),
            plain(
                "high",
                "upper bound, empty where open",
                row -> ofNumber(row, number -> Cell.number(number.high()))),
            plain(
                "approximate",
                "true for \"some 4,000\"",
                row -> ofNumber(row, number -> "" + number.approximate())),
            words("scope", "which part is counted", row -> ofNumber(row, Quantity::scope)),
            words(
                "number_words",
                "the words of the number",
                row -> ofNumber(row, number -> row.page().words(number.span()))),
            words("polarity", "affirmed or negated", row -> lower(row.claim().polarity())),
            words(
                "modality",
                "asserted, possible, predicted or opinion",
                row -> lower(row.claim().modality())),
            words(
                "speaker",
                "on whose word; empty where the page itself says it",
                ClaimsTable::speaker),
            words("chain", "through whom the word came, the speaker last", ClaimsTable::chain),
            words(
                "words",
                "the words on the page; several stretches are parted by [...]",
                row -> String.join(BETWEEN_WORDS, row.catalogue().words(row.claim()))),
            words(
                "points",
                "ids of the points that it takes a position on",
                row ->
                    Cell.list(
                        row.catalogue().pointsOf(row.claim()).stream().map(Point::id).toList())),
            words("rule", "that found it", row -> row.claim().rule())));
  }

  private static List<Row> rows(Dossier dossier) {
    Catalogue catalogue = new Catalogue(dossier);
    return dossier.claims().stream().map(claim -> new Row(claim, catalogue)).toList();
  }

  private static @Nullable String published(Row row) {
    var published = row.page().published();
    return published == null ? null : published.date().toString();
  }

  private static @Nullable String ofTime(
      Row row, Function<TimeExpression, @Nullable String> words) {
    TimeExpression time = row.claim().time();
    return time == null ? null : words.apply(time);
  }

  private static @Nullable String ofNumber(Row row, Function<Quantity, @Nullable String> words) {
    Quantity quantity = row.claim().quantity();
    return quantity == null ? null : words.apply(quantity);
  }

  private static @Nullable String string(@Nullable Object thing) {
    return thing == null ? null : thing.toString();
  }

  private static @Nullable String actor(Row row, @Nullable String id) {
    return id == null ? null : row.catalogue().actorName(id);
  }

  private static @Nullable String place(Row row, @Nullable String id) {
    return id == null ? null : row.catalogue().placeName(id);
  }

  private static @Nullable String speaker(Row row) {
    List<String> sources = row.claim().sources();
    return sources.isEmpty() ? null : row.catalogue().actorName(sources.getLast());
  }

  private static String chain(Row row) {
    return Cell.list(row.claim().sources().stream().map(row.catalogue()::actorName).toList());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
