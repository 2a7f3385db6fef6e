package org.coresponse.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A beat on a map.
 *
 * @param code not blank
 * @param district null where the map names none
 * @param shape valid polygon or polygons in degrees, x east
 */
record BeatShape(String code, String district, Geometry shape) {
  Area area() {
    return new Area(code, district);
  }
}
