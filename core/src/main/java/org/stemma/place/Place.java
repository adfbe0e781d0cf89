package org.stemma.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place under one name.
 *
 * @param id unique in a collection, made of the name
 * @param name the spelling that the dossier uses
 * @param aliases other spellings, those of the pages and those of the gazetteer
 * @param kind country, province, city, quarter, landmark, area, ...
 * @param latitude degrees north, null where the gazetteer lacks the place
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 * @param geonameId id in GeoNames
 * @param precision UCDP's where_prec: 1 exact, 2 near a known place, 3 district, 4 province, 5 area
 *     or line, 6 country, 7 sea or air
 * @param within id of the place that it lies in, where known
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    String kind,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable Integer geonameId,
    @Nullable Integer precision,
    @Nullable String within) {

  public Place {
    aliases = List.copyOf(aliases);
  }
}
