package org.stemma.place;

import java.util.List;
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

  Location {
    aliases = List.copyOf(aliases);
  }

  static Location unknown(@Nullable String kind) {
    return new Location(
        kind == null ? UNKNOWN_KIND : kind, null, null, null, null, null, 0, null, List.of());
  }

  static Location of(Known known, @Nullable City city) {
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

  static Location of(City city, @Nullable String kind) {
    String own = city.isQuarter() ? "quarter" : "city";
    return new Location(
        kind == null ? own : kind,
        city.latitude(),
        city.longitude(),
        city.country(),
        city.division(),
        city.id(),
        city.population(),
        city.name(),
        List.of());
  }

  boolean isCity() {
    return kind.equals("city") || kind.equals("village") || kind.equals(UNKNOWN_KIND);
  }
}
