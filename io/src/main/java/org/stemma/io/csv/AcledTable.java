package org.stemma.io.csv;

import static org.stemma.io.csv.Column.empty;
import static org.stemma.io.csv.Column.plain;
import static org.stemma.io.csv.Column.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.io.incident.Country;
import org.stemma.io.incident.Deed;
import org.stemma.io.incident.Incident;
import org.stemma.io.incident.Party;
import org.stemma.text.Document;

/**
 * Incidents with the columns of ACLED (codebook of 2024) under their names and in their order. Left
 * out is what ACLED does not code: deaths of which nobody tells the deed, what is known to no
 * nearer than a month, and what is known to no nearer than a province.
 */
final class AcledTable {

  private static final String OF_ACLED = "given by ACLED";

  /** A month; ACLED codes nothing that is less precise. */
  private static final long MOST_DAYS = 31;

  /** UCDP's where_prec of a province; ACLED codes nothing that is less precise. */
  private static final int PROVINCE = 4;

  private static final String CIVILIANS = "Civilians";
  private static final String STATE_FORCES = "State forces";
  private static final String EXTERNAL_FORCES = "External/Other forces";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private AcledTable() {}

  static Table<IncidentRow> of() {
    return new Table<>(
        "events-acled.csv",
        "An incident that ACLED's codebook has a type for.",
        dossier -> IncidentRow.of(dossier).stream().filter(AcledTable::isCoded).toList(),
        List.of(
            empty("event_id_cnty", OF_ACLED),
            plain(
                "event_date",
                "the day, or the middle of the days that it may have been",
                row -> date(row.incident()).toString()),
            plain("year", "of event_date", row -> "" + date(row.incident()).getYear()),
            plain(
                "time_precision",
                "1 the day is known, 2 up to a week, 3 up to a month",
                row -> timePrecision(row.incident().days())),
            words(
                "disorder_type",
                "Political violence or Strategic developments",
                row -> AcledType.of(row).disorder()),
            words("event_type", "by the kind of deed", row -> AcledType.of(row).event()),
            words("sub_event_type", "by the kind of deed", row -> AcledType.of(row).subEvent()),
            words("actor1", "party named as the doer", row -> actor(row, doer(row))),
            words(
                "assoc_actor_1",
                "further names of its side",
                row -> Cell.list(row.incident().parties().withDoer())),
            words(
                "inter1",
                "State forces, Civilians, External/Other forces, where known",
                row -> inter(row, doer(row))),
            words("actor2", "the other party", row -> actor(row, other(row))),
            words(
                "assoc_actor_2",
                "further names of its side",
                row -> Cell.list(row.incident().parties().withOther())),
            words("inter2", "as inter1", row -> inter(row, other(row))),
            words("interaction", "of both, where both are known", AcledTable::interaction),
            words(
                "civilian_targeting",
                "Civilian targeting, where civilians are the target",
                row -> isAgainstCivilians(row) ? "Civilian targeting" : null),
            plain(
                "iso",
                "ISO 3166-1 numeric",
                row -> row.country().map(country -> "" + country.numeric()).orElse(null)),
            words(
                "region",
                "as ACLED has it",
                row -> row.country().map(Country::acledRegion).orElse(null)),
            words("country", "name", row -> row.country().map(Country::name).orElse(null)),
            words("admin1", "province, where known", IncidentRow::province),
            words("admin2", "district, where known", IncidentRow::district),
            empty("admin3", "not known to the gazetteer"),
            words("location", "name of the place", row -> row.incident().place().name()),
            plain(
                "latitude", "degrees north", row -> Cell.number(row.incident().place().latitude())),
            plain(
                "longitude",
                "degrees east",
                row -> Cell.number(row.incident().place().longitude())),
            plain(
                "geo_precision",
                "1 the place is known, 2 near it or its district, 3 its province",
                AcledTable::geoPrecision),
            words(
                "source",
                "who published the pages, where they say so",
                row -> Cell.list(publishers(row))),
            empty("source_scale", "a judgement of ACLED's"),
            words(
                "notes",
                "what is told, the dispute, and where the number comes from",
                AcledTable::notes),
            plain(
                "fatalities",
                "the most conservative figure of the latest count; empty where nobody tells one",
                row -> Cell.number(row.incident().toll().conservative())),
            empty("tags", OF_ACLED),
            empty("timestamp", OF_ACLED)));
  }

  private static boolean isCoded(IncidentRow row) {
    Incident incident = row.incident();
    Integer precision = incident.place().precision();
    return incident.deed() != Deed.DEATHS
        && incident.days() <= MOST_DAYS
        && (precision == null || precision <= PROVINCE)
        && !incident.place().kind().equals("country");
  }

  private static LocalDate date(Incident incident) {
    return incident.start().plusDays((incident.days() - 1) / 2);
  }

  private static String timePrecision(long days) {
    if (days <= 1) {
      return "1";
    }
    return days <= 7 ? "2" : "3";
  }

  private static @Nullable String geoPrecision(IncidentRow row) {
    Integer precision = row.incident().place().precision();
    if (precision == null) {
      return null;
    }
    return precision == 1 ? "1" : precision < PROVINCE ? "2" : "3";
  }

  private static @Nullable Party doer(IncidentRow row) {
    return row.incident().parties().doer();
  }

  private static @Nullable Party other(IncidentRow row) {
    return row.incident().parties().other();
  }

  /** ACLED writes civilians with their country. */
  private static @Nullable String actor(IncidentRow row, @Nullable Party party) {
    if (party == null || !party.isCivilian()) {
      return party == null ? null : party.name();
    }
    return row.country().map(country -> CIVILIANS + " (" + country.name() + ")").orElse(CIVILIANS);
  }

  private static @Nullable String inter(IncidentRow row, @Nullable Party party) {
    if (party == null) {
      return null;
    }
    if (party.isCivilian()) {
      return CIVILIANS;
    }
    if (!party.isState() || party.country().isEmpty() || row.country().isEmpty()) {
      return null;
    }
    return party.country().equals(row.country()) ? STATE_FORCES : EXTERNAL_FORCES;
  }

  /** The two kinds in the order of ACLED's codes. */
  private static @Nullable String interaction(IncidentRow row) {
    String one = inter(row, doer(row));
    String two = inter(row, other(row));
    if (one == null || two == null) {
      return null;
    }
    List<String> order = List.of(STATE_FORCES, CIVILIANS, EXTERNAL_FORCES);
    return order.indexOf(one) <= order.indexOf(two) ? one + "-" + two : two + "-" + one;
  }

  private static boolean isAgainstCivilians(IncidentRow row) {
    Party other = other(row);
    Deed deed = row.incident().deed();
    return other != null && other.isCivilian() && (deed.isAgainstCivilians() || deed.isRemote());
  }

  private static String notes(IncidentRow row) {
    Incident incident = row.incident();
    StringBuilder notes = new StringBuilder();
    if (incident.days() == 1) {
      notes.append("On ").append(DAY.format(incident.start())).append(":");
    } else {
      notes.append("Between ").append(DAY.format(incident.start()));
      notes.append(" and ").append(DAY.format(incident.end())).append(":");
    }
    incident.lines().forEach(line -> notes.append(' ').append(line.summary()));
    if (!incident.parties().otherDoers().isEmpty()) {
      notes.append(" Also named as the doer: ");
      notes.append(String.join(", ", incident.parties().otherDoers())).append('.');
    }
    row.disputes().forEach(dispute -> notes.append(' ').append(dispute));
    if (!row.perhapsTheSame().isEmpty()) {
      notes.append(" Told of the same days nearby, perhaps the same: ");
      notes.append(String.join(", ", row.perhapsTheSame())).append('.');
    }
    notes.append(' ').append(toll(incident)).append(" Pages: ");
    return notes.append(Cell.list(row.pages().stream().map(AcledTable::file).toList())).toString();
  }

  private static String file(Document page) {
    return page.file() == null ? page.id() : page.file();
  }

  private static List<String> publishers(IncidentRow row) {
    return row.pages().stream()
        .map(Catalogue::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String toll(Incident incident) {
    if (incident.toll().best() == null) {
      return "No number of dead is told.";
    }
    return "Dead: best "
        + Cell.number(incident.toll().best())
        + ", low "
        + Cell.number(incident.toll().low())
        + ", high "
        + Cell.number(incident.toll().high())
        + "; points "
        + Cell.list(incident.toll().points().stream().map(point -> point.id()).toList())
        + ".";
  }
}
