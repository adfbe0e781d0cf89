package org.stemma.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that a name may mean.
 *
 * @param location what is known of it
 * @param weight how much it is meant where nothing is known of the context: the logarithm of its
 *     people, more for what news names more
 * @param isGiven whether a name alone is enough: a country, a place of the word lists, a big city
 */
record Candidate(Location location, double weight, boolean isGiven) {

  /** A country is named more than any of its towns. */
  private static final double COUNTRY = 10.5;

  /** A place of the word lists is one that news of conflict names. */
  private static final double LISTED = 7.5;

  /** A division of unknown population. */
  private static final double DIVISION = 6;

  /** A capital is named more than other towns of its size, and for its government. */
  private static final double CAPITAL = 1.5;

  private static final double SEAT = 0.3;

  /** A name that is only one of the alternates in the gazetteer: a third of them mislead. */
  private static final double ALTERNATE = -1.5;

  /** A county is named with its word, seldom without. */
  private static final double DISTRICT = -1;

  /** A place outside the story's countries must be this big to be meant. */
  private static final long BIG = 100_000;

  /** A division known by name all over the world. */
  private static final long BIG_DIVISION = 1_000_000;

  static Candidate of(Known known, @Nullable Feature same) {
    if (known.isProvince()) {
      return new Candidate(Location.of(known, same), DIVISION, false);
    }
    return new Candidate(Location.of(known, same), known.isCountry() ? COUNTRY : LISTED, true);
  }

  static Candidate of(Feature feature, String key, @Nullable String kind) {
    boolean isMain = feature.isMainly(key);
    double weight = Math.log10(feature.population() + 1.0) + (isMain ? 0 : ALTERNATE);
    if (feature.isDivision()) {
      return new Candidate(
          Location.of(feature, null), weight, isMain && feature.population() >= BIG_DIVISION);
    }
    if (feature.isDistrict()) {
      return new Candidate(Location.of(feature, null), weight + DISTRICT, false);
    }
    double rank = feature.isCapital() ? CAPITAL : feature.isSeat() ? SEAT : 0;
    boolean isBig = feature.population() >= BIG && (feature.isSeat() || isMain);
    return new Candidate(Location.of(feature, kind), weight + rank, isBig);
  }

  Candidate heavier(double by) {
    return new Candidate(location, weight + by, isGiven);
  }

  /** The same, whose name alone is enough. */
  Candidate given() {
    return new Candidate(location, weight, true);
  }

  boolean isCountry() {
    return location.kind().equals("country");
  }

  /** Whether it is so wide that its one point is near nothing: a country, a continent. */
  boolean isWide() {
    return isCountry() || location.country() == null;
  }

  boolean isBigTown() {
    return location.isCity() && location.population() >= BIG;
  }

  boolean isProvince() {
    return location.kind().equals("province");
  }

  boolean isDistrict() {
    return location.kind().equals("district");
  }

  /** Whether the first lies in the second, as far as their codes tell. */
  boolean isIn(Candidate outer) {
    String country = location.country();
    if (country == null || !country.equals(outer.location.country()) || isCountry()) {
      return false;
    }
    if (outer.isCountry()) {
      return true;
    }
    String division = location.division();
    return outer.isProvince() && division != null && division.equals(outer.location.division());
  }
}
