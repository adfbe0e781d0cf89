package org.stemma.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the room's own word lists.
 *
 * @param name the usual spelling
 * @param aliases other spellings
 * @param kind country, province, city, area, ...
 * @param country ISO 3166-1 alpha-2, null for what lies in no one country
 * @param latitude degrees north, null where not given
 * @param longitude degrees east
 * @param division for a province the code of it in GeoNames
 */
record Known(
    String name,
    List<String> aliases,
    String kind,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String division) {

  Known {
    aliases = List.copyOf(aliases);
  }

  boolean isCountry() {
    return kind.equals("country");
  }

  boolean isProvince() {
    return kind.equals("province");
  }
}
