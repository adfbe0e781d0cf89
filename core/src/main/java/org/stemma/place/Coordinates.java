package org.stemma.place;

/**
 * A point on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {

  /** Mean radius of the earth. */
  private static final double RADIUS_KM = 6371;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance in kilometres. */
  public double distance(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double chord =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.sin(east)
                * Math.sin(east);
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
