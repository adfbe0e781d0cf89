package org.stemma.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer and the word lists know of a name in the light of a collection.
 *
 * @param kind country, province, city, ...; "place" where nothing is known
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 * @param division code of the first-level division in GeoNames
 * @param geonameId id in GeoNames
 * @param population people, 0 where unknown
 * @param usual the usual English spelling, null where none is known
 * @param aliases other spellings
 */
record Location(
    String kind,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable String division,
    @Nullable Integer geonameId,
    long population,
    @Nullable String usual,
    List<String> aliases) {

  static final String UNKNOWN_KIND = "place";

  /** What GeoNames' codes for other things than towns and divisions are called here. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("PCLI", "country"),
          Map.entry("PCLD", "country"),
          Map.entry("PCLS", "country"),
          Map.entry("ISL", "island"),
          Map.entry("ISLS", "island"),
          Map.entry("STM", "river"),
          Map.entry("WAD", "river"),
          Map.entry("CNL", "river"),
          Map.entry("SEA", "sea"),
          Map.entry("GULF", "sea"),
          Map.entry("BAY", "sea"),
          Map.entry("STRT", "sea"),
          Map.entry("OCN", "sea"),
          Map.entry("RGN", "area"),
          Map.entry("RGNE", "area"),
          Map.entry("RGNL", "area"),
          Map.entry("AREA", "area"),
          Map.entry("CONT", "area"),
          Map.entry("DSRT", "area"),
          Map.entry("PLN", "area"),
          Map.entry("VAL", "area"),
          Map.entry("MTS", "area"));

  Location {
    aliases = List.copyOf(aliases);
  }

  static Location unknown(@Nullable String kind) {
    return new Location(
        kind == null ? UNKNOWN_KIND : kind, null, null, null, null, null, 0, null, List.of());
  }

  static Location of(Known known, @Nullable Feature city) {
    return new Location(
        known.kind(),
        known.latitude(),
        known.longitude(),
        known.country(),
        city == null ? known.division() : city.division(),
        city == null ? null : city.id(),
        city == null ? 0 : city.population(),
        known.name(),
        known.aliases());
  }

  static Location of(Feature feature, @Nullable String kind) {
    return new Location(
        kind == null ? kind(feature) : kind,
        feature.latitude(),
        feature.longitude(),
        feature.country().isEmpty() ? null : feature.country(),
        feature.division().isEmpty() ? null : feature.division(),
        feature.id() == 0 ? null : feature.id(),
        feature.population(),
        feature.name(),
        List.of());
  }

  private static String kind(Feature feature) {
    if (feature.isDivision()) {
      return "province";
    }
    if (feature.isDistrict()) {
      return "district";
    }
    if (feature.isQuarter()) {
      return "quarter";
    }
    return feature.isTown() ? "city" : KINDS.getOrDefault(feature.code(), "landmark");
  }

  @Nullable Coordinates at() {
    return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
  }

  boolean isCity() {
    return kind.equals("city") || kind.equals("village") || kind.equals(UNKNOWN_KIND);
  }
}
