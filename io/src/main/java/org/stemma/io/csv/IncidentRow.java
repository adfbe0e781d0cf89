package org.stemma.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.dossier.Dossier;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.io.incident.Country;
import org.stemma.io.incident.Incident;
import org.stemma.io.incident.Incidents;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;

/** An incident as the tables of coders look at it. */
record IncidentRow(Incident incident, List<Incident> all, Catalogue catalogue) {

  /** Pages call one spot by its quarter and by its city; so near each other these may lie. */
  private static final double NEAR_KILOMETRES = 30;

  private static final double KILOMETRES_PER_DEGREE = 111.2;

  static List<IncidentRow> of(Dossier dossier) {
    Catalogue catalogue = new Catalogue(dossier);
    List<Incident> all = Incidents.of(dossier);
    return all.stream().map(each -> new IncidentRow(each, all, catalogue)).toList();
  }

  /** Names of other places nearby where the same kind of deed is told of the same days. */
  List<String> perhapsTheSame() {
    return all.stream()
        .filter(other -> !other.equals(incident) && other.deed() == incident.deed())
        .filter(other ->
            !other.start().isAfter(incident.end()) && !other.end().isBefore(incident.start()))
        .map(Incident::place)
        .filter(place -> isNear(place, incident.place()))
        .map(Place::name)
        .distinct()
        .toList();
  }

  private static boolean isNear(Place one, Place other) {
    if (one.latitude() == null || one.longitude() == null) {
      return false;
    }
    if (other.latitude() == null || other.longitude() == null) {
      return false;
    }
    double north = one.latitude() - other.latitude();
    double east =
        (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(other.latitude()));
    return Math.hypot(north, east) * KILOMETRES_PER_DEGREE <= NEAR_KILOMETRES;
  }

  Optional<Country> country() {
    return Country.of(incident.place());
  }

  /** The pages that tell of it, in order of publication. */
  List<Document> pages() {
    return catalogue.pages(incident.claims());
  }

  /** The nearest place around it that is a province. */
  @Nullable String province() {
    Place place = incident.place();
    return isProvince(place)
        ? place.name()
        : catalogue.around(place).stream()
            .filter(IncidentRow::isProvince)
            .map(Place::name)
            .findFirst()
            .orElse(null);
  }

  private static boolean isProvince(Place place) {
    return place.kind().equals("province");
  }

  @Nullable String district() {
    return catalogue.around(incident.place()).stream()
        .filter(place -> place.kind().equals("district"))
        .map(Place::name)
        .findFirst()
        .orElse(null);
  }

  /** On whose independent word it rests, by name. */
  List<String> origins() {
    TreeSet<String> ids = new TreeSet<>();
    incident.lines().forEach(line -> ids.addAll(line.origins()));
    for (Point point : incident.toll().points()) {
      point.positions().forEach(position -> ids.addAll(position.origins()));
    }
    return ids.stream().map(catalogue::originName).distinct().sorted().toList();
  }

  /** The points that are open, or whose values went different ways, in words. */
  List<String> disputes() {
    return incident.points().stream()
        .filter(point -> isTold(point.status()))
        .map(this::words)
        .toList();
  }

  private static boolean isTold(Point.Status status) {
    return switch (status) {
      case DISPUTED, SUPERSEDED, GARBLED -> true;
      case AGREED, SINGLE_ORIGIN -> false;
    };
  }

  /** "Disputed: Who held Karvel? no (Kessner) / yes (the ministry)". */
  private String words(Point point) {
    List<String> positions = point.positions().stream().map(this::words).toList();
    String status = point.status().name();
    return status.charAt(0)
        + status.substring(1).toLowerCase(Locale.ROOT)
        + ": "
        + point.question()
        + " "
        + String.join(" / ", positions)
        + ".";
  }

  private String words(Position position) {
    List<String> origins = position.origins().stream().map(catalogue::originName).toList();
    return position.value() + " (" + String.join(", ", origins) + ")";
  }
}
