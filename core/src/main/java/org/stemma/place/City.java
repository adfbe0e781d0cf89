package org.stemma.place;

/**
 * A place of the gazetteer.
 *
 * @param name its main name
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 * @param division code of the first-level division
 * @param population people, 0 where unknown
 * @param id id in GeoNames
 * @param code GeoNames' feature code
 */
record City(
    String name,
    double latitude,
    double longitude,
    String country,
    String division,
    long population,
    int id,
    String code) {

  /** A row of {@code cities.tsv.gz}. */
  static City parse(String row) {
    String[] columns = row.split("\t", -1);
    return new City(
        columns[0],
        Double.parseDouble(columns[1]),
        Double.parseDouble(columns[2]),
        columns[3],
        columns[4],
        Long.parseLong(columns[5]),
        Integer.parseInt(columns[6]),
        columns[7]);
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
}
