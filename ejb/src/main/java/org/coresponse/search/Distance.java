package org.coresponse.search;

/** Distances on the ground between points in WGS84 degrees. */
final class Distance {
  private static final double EARTH_RADIUS_METERS = 6_371_008.8;

  private Distance() {}

  /** Great-circle distance by the haversine formula, good to half a percent. */
  static double meters(double latitude, double longitude, double latitude2, double longitude2) {
    var north = Math.sin(Math.toRadians(latitude2 - latitude) / 2);
    var east = Math.sin(Math.toRadians(longitude2 - longitude) / 2);
    var h =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(latitude2))
                * east
                * east;
    return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Degrees of latitude that a length spans. */
  static double latitudeDegrees(double meters) {
    return Math.toDegrees(meters / EARTH_RADIUS_METERS);
  }

  /** Degrees of longitude that a length spans at a latitude; all of them next to a pole. */
  static double longitudeDegrees(double meters, double latitude) {
    var shrunk = Math.cos(Math.toRadians(Math.abs(latitude) + latitudeDegrees(meters)));
    return shrunk <= 0 ? 360 : Math.min(360, latitudeDegrees(meters) / shrunk);
  }
}
