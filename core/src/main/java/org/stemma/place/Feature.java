package org.stemma.place;

import org.stemma.text.NameKey;

/**
 * A place of the gazetteer: a town, a division of a country, an airport, an island.
 *
 * @param name its main name
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2, empty for none
 * @param division code of the first-level division, empty for none
 * @param population people, 0 where unknown
 * @param id id in GeoNames, 0 where unknown
 * @param code GeoNames' feature code
 */
record Feature(
    String name,
    double latitude,
    double longitude,
    String country,
    String division,
    long population,
    int id,
    String code) {

  private static final int COLUMNS = 8;

  /** A town of so many people is known by its bare name. */
  private static final long BIG_TOWN = 100_000;

  /** A row of a gazetteer. */
  static Feature parse(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException("no row of a gazetteer: " + row);
    }
    return new Feature(
        columns[0],
        Double.parseDouble(columns[1]),
        Double.parseDouble(columns[2]),
        columns[3],
        columns[4],
        Long.parseLong(columns[5]),
        Integer.parseInt(columns[6]),
        columns[7]);
  }

  Coordinates at() {
    return new Coordinates(latitude, longitude);
  }

  boolean isCapital() {
    return code.equals("PPLC");
  }

  /** The seat of a country's or a first-level division's government. */
  boolean isSeat() {
    return isCapital() || code.equals("PPLA");
  }

  /** A part of a city. */
  boolean isQuarter() {
    return code.equals("PPLX");
  }

  boolean isTown() {
    return code.startsWith("PPL") || code.equals("STLMT");
  }

  boolean isBigTown() {
    return isTown() && population >= BIG_TOWN;
  }

  boolean isInDivisionOf(Feature other) {
    return country.equals(other.country) && division.equals(other.division);
  }

  /** A state, a province. */
  boolean isDivision() {
    return code.equals("ADM1");
  }

  /** A county, a district. */
  boolean isDistrict() {
    return code.startsWith("ADM") && !isDivision();
  }

  /** Whether a folded name is that of the place's main name. */
  boolean isMainly(String key) {
    return key.equals(NameKey.of(name)) || key.equals(NameKey.of(name.split(",", 2)[0]));
  }
}
