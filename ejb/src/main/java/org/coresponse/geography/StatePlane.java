package org.coresponse.geography;

import java.util.Optional;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * North Carolina's State Plane in US survey feet (EPSG:2264), as county CADs write points.
 *
 * <p>Its datum, NAD83, is taken for WGS84: the two differ by one to two metres there.
 */
public final class StatePlane {
  private static final CRSFactory SYSTEMS = new CRSFactory();

  /** As the EPSG register has it: a Lambert conic with two standard parallels. */
  private static final CoordinateReferenceSystem NORTH_CAROLINA =
      SYSTEMS.createFromParameters(
          "EPSG:2264",
          "+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.16666666666666 +lat_2=34.33333333333334"
              + " +x_0=609601.22 +y_0=0 +datum=NAD83 +units=us-ft +no_defs");

  private static final CoordinateReferenceSystem DEGREES =
      SYSTEMS.createFromParameters("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs");

  /** The register's area of use, widened by a quarter of a degree. */
  private static final double SOUTH = 33.5;

  private static final double NORTH = 36.75;
  private static final double WEST = -84.5;
  private static final double EAST = -75.25;

  /** Feet; farther out the projection's own arithmetic has no sense. */
  private static final double FARTHEST_FEET = 4_000_000;

  private StatePlane() {}

  /** The point in degrees; empty when it does not lie in North Carolina. */
  public static Optional<GeoPoint> toDegrees(double eastingFeet, double northingFeet) {
    if (!(Math.abs(eastingFeet) <= FARTHEST_FEET && Math.abs(northingFeet) <= FARTHEST_FEET)) {
      return Optional.empty();
    }
    var degrees = new ProjCoordinate();
    new CoordinateTransformFactory()
        .createTransform(NORTH_CAROLINA, DEGREES)
        .transform(new ProjCoordinate(eastingFeet, northingFeet), degrees);
    var inside = degrees.y >= SOUTH && degrees.y <= NORTH && degrees.x >= WEST && degrees.x <= EAST;
    return inside ? Optional.of(new GeoPoint(degrees.y, degrees.x)) : Optional.empty();
  }
}
