package org.stemma.io.csv;

import static org.stemma.io.csv.Column.empty;
import static org.stemma.io.csv.Column.plain;
import static org.stemma.io.csv.Column.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.io.incident.Country;
import org.stemma.io.incident.Parties;
import org.stemma.io.incident.Party;
import org.stemma.io.incident.Toll;
import org.stemma.place.Place;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Incidents in which somebody is said to have died, with the columns of the UCDP Georeferenced
 * Event Dataset (codebook of version 25.1) under their names and in their order.
 */
final class UcdpTable {

  /** Cells of PRIO-GRID in a degree, and in a row around the earth. */
  private static final int CELLS_PER_DEGREE = 2;

  private static final int CELLS_PER_ROW = 720;

  /** A year; UCDP's date_prec knows nothing that is less precise. */
  private static final long MOST_DAYS = 366;

  private static final String OF_UCDP = "given by UCDP";

  private UcdpTable() {}

  static Table<IncidentRow> of() {
    return new Table<>(
        "events-ucdp.csv",
        "An incident in which somebody is said to have died.",
        dossier -> IncidentRow.of(dossier).stream().filter(UcdpTable::isDeadly).toList(),
        List.of(
            empty("id", OF_UCDP),
            empty("relid", OF_UCDP),
            plain("year", "of date_start", row -> "" + row.incident().start().getYear()),
            empty("active_year", "asks for all events of the year"),
            empty("code_status", "a draft has none"),
            plain(
                "type_of_violence",
                "1 where a state is known to fight an armed party, 3 where a named armed party hits"
                    + " civilians; else empty",
                UcdpTable::violence),
            empty("conflict_dset_id", OF_UCDP),
            empty("conflict_new_id", OF_UCDP),
            empty("conflict_name", OF_UCDP),
            empty("dyad_dset_id", OF_UCDP),
            empty("dyad_new_id", OF_UCDP),
            empty("dyad_name", OF_UCDP),
            empty("side_a_dset_id", OF_UCDP),
            empty("side_a_new_id", OF_UCDP),
            words("side_a", "party named as the doer; a state goes first", row -> name(sideA(row))),
            empty("side_b_dset_id", OF_UCDP),
            empty("side_b_new_id", OF_UCDP),
            words("side_b", "the other party, or Civilians", row -> name(sideB(row))),
            plain("number_of_sources", "pages that tell of it", row -> "" + row.pages().size()),
            words(
                "source_article",
                "for each page: publisher or else its file, date, headline; parted by semicolons",
                row -> Cell.list(row.pages().stream().map(UcdpTable::article).toList())),
            words(
                "source_office",
                "who published each page, in the same order; empty where it does not say",
                row -> each(row, page -> Objects.toString(Catalogue.publisher(page), ""))),
            words("source_date", "date of each page", row -> each(row, UcdpTable::day)),
            words(
                "source_headline",
                "headline of each page",
                row -> each(row, page -> page.title() == null ? "" : page.title())),
            words(
                "source_original",
                "on whose word it rests: the independent origins by name",
                row -> Cell.list(row.origins())),
            plain(
                "where_prec",
                "1 exact, 2 near a known place, 3 district, 4 province, 5 area or line, 6 country,"
                    + " 7 sea or air; empty where the place is not known",
                row -> Cell.number(row.incident().place().precision())),
            words(
                "where_coordinates",
                "name of the place that the coordinates are of",
                row -> row.incident().place().name()),
            words("where_description", "the place and what it lies in", UcdpTable::where),
            words("adm_1", "province, where known", IncidentRow::province),
            words("adm_2", "district, where known", IncidentRow::district),
            plain("latitude", "degrees north", row -> Cell.number(latitude(row))),
            plain("longitude", "degrees east", row -> Cell.number(longitude(row))),
            plain("geom_wkt", "the same as a point", UcdpTable::point),
            plain("priogrid_gid", "cell of PRIO-GRID, of the coordinates", UcdpTable::cell),
            words("country", "name", row -> row.country().map(Country::name).orElse(null)),
            empty("country_id", "the number of Gleditsch and Ward is not carried"),
            words(
                "region",
                "as UCDP has it",
                row -> row.country().map(Country::ucdpRegion).orElse(null)),
            plain(
                "event_clarity",
                "1 where it is one day at a place known exactly or nearly, else 2",
                UcdpTable::clarity),
            plain(
                "date_prec",
                "1 the day is known, 2 two to six days, 3 a week, 4 up to a month, 5 longer",
                row -> "" + datePrecision(row.incident().days())),
            plain("date_start", "first day", row -> row.incident().start().toString()),
            plain("date_end", "last day", row -> row.incident().end().toString()),
            plain("deaths_a", "dead of side_a, where told", row -> deaths(row, sideA(row))),
            plain("deaths_b", "dead of side_b, where told", row -> deaths(row, sideB(row))),
            plain(
                "deaths_civilians",
                "dead civilians, where told",
                row -> fits(row) ? Cell.number(row.incident().toll().civilians()) : ""),
            plain("deaths_unknown", "the rest of best", UcdpTable::unknown),
            plain(
                "best", "what the texts support", row -> Cell.number(row.incident().toll().best())),
            plain(
                "high",
                "the largest figure told",
                row -> Cell.number(row.incident().toll().high())),
            plain(
                "low", "the smallest figure told", row -> Cell.number(row.incident().toll().low())),
            empty("gwnoa", OF_UCDP),
            empty("gwnob", OF_UCDP)));
  }

  private static boolean isDeadly(IncidentRow row) {
    Double best = row.incident().toll().best();
    return row.incident().deed().isViolent()
        && row.incident().days() <= MOST_DAYS
        && best != null
        && best >= 1;
  }

  private static @Nullable String violence(IncidentRow row) {
    Parties parties = row.incident().parties();
    Party doer = parties.doer();
    Party other = parties.other();
    if (doer == null || other == null) {
      return null;
    }
    if (other.isCivilian()) {
      return "3";
    }
    return doer.isState() || other.isState() ? "1" : null;
  }

  private static @Nullable Party sideA(IncidentRow row) {
    Parties parties = row.incident().parties();
    return isTurned(parties) ? parties.other() : parties.doer();
  }

  private static @Nullable Party sideB(IncidentRow row) {
    Parties parties = row.incident().parties();
    return isTurned(parties) ? parties.doer() : parties.other();
  }

  /** UCDP's side A is the state. */
  private static boolean isTurned(Parties parties) {
    Party doer = parties.doer();
    Party other = parties.other();
    return doer != null && other != null && other.isState() && !doer.isState();
  }

  private static @Nullable String name(@Nullable Party party) {
    return party == null ? null : party.name();
  }

  private static String each(IncidentRow row, Function<Document, String> words) {
    return Cell.list(row.pages().stream().map(words).toList());
  }

  private static String article(Document page) {
    String title = page.title() == null ? "" : page.title();
    return Catalogue.pageName(page) + ", " + day(page) + ", " + title;
  }

  private static String day(Document page) {
    Publication published = page.published();
    return published == null ? "" : published.date().toString();
  }

  private static String where(IncidentRow row) {
    Place place = row.incident().place();
    StringBuilder words = new StringBuilder(place.name());
    row.catalogue().around(place).forEach(outer -> words.append(", ").append(outer.name()));
    return words.toString();
  }

  private static @Nullable Double latitude(IncidentRow row) {
    return row.incident().place().latitude();
  }

  private static @Nullable Double longitude(IncidentRow row) {
    return row.incident().place().longitude();
  }

  private static @Nullable String point(IncidentRow row) {
    Double latitude = latitude(row);
    Double longitude = longitude(row);
    return latitude == null || longitude == null
        ? null
        : "POINT (" + Cell.number(longitude) + " " + Cell.number(latitude) + ")";
  }

  private static @Nullable String cell(IncidentRow row) {
    Double latitude = latitude(row);
    Double longitude = longitude(row);
    if (latitude == null || longitude == null) {
      return null;
    }
    int down = (int) Math.floor((latitude + 90) * CELLS_PER_DEGREE);
    int along = (int) Math.floor((longitude + 180) * CELLS_PER_DEGREE);
    return String.format(Locale.ROOT, "%d", down * CELLS_PER_ROW + along + 1);
  }

  private static String clarity(IncidentRow row) {
    Integer precision = row.incident().place().precision();
    boolean isClear = row.incident().days() == 1 && precision != null && precision <= 2;
    return isClear ? "1" : "2";
  }

  /** UCDP's date_prec of a stretch of days. */
  private static int datePrecision(long days) {
    if (days <= 1) {
      return 1;
    }
    if (days < 7) {
      return 2;
    }
    return days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  /** Whether the parts told are parts of the whole. */
  private static boolean fits(IncidentRow row) {
    Toll toll = row.incident().toll();
    return toll.best() != null && toll.parts() <= toll.best();
  }

  private static @Nullable String deaths(IncidentRow row, @Nullable Party party) {
    if (party == null || party.side() == null || !fits(row)) {
      return null;
    }
    return Cell.number(row.incident().toll().bySide().get(party.side()));
  }

  private static String unknown(IncidentRow row) {
    Toll toll = row.incident().toll();
    double best = toll.best() == null ? 0 : toll.best();
    double known = toll.civilians() == null ? 0 : toll.civilians();
    for (Party party : Arrays.asList(sideA(row), sideB(row))) {
      if (party != null && party.side() != null) {
        known += toll.bySide().getOrDefault(party.side(), 0.0);
      }
    }
    return Cell.number(fits(row) ? best - known : best);
  }
}
