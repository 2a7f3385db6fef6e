package org.coresponse.geography;

import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.tan;
import static java.lang.Math.toRadians;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class StatePlaneTest {
  private static final double METRES_OF_A_FOOT = 1200.0 / 3937.0;

  @Test
  void the_origin_is_where_the_register_puts_it() {
    var origin = StatePlane.toDegrees(609601.22 / METRES_OF_A_FOOT, 0).orElseThrow();
    assertThat(origin.latitude()).isCloseTo(33.75, within(1e-7));
    assertThat(origin.longitude()).isCloseTo(-79.0, within(1e-7));
  }

  /** Against a second implementation, over the whole state: to a hundredth of a foot. */
  @Test
  void feet_come_back_to_where_they_were_projected_from() {
    var random = new Random(2264);
    for (var i = 0; i < 1_000; i++) {
      var latitude = 33.9 + random.nextDouble() * 2.6;
      var longitude = -84.2 + random.nextDouble() * 8.7;
      var feet = project(latitude, longitude);
      var degrees = StatePlane.toDegrees(feet.x, feet.y).orElseThrow();
      var again = project(degrees.latitude(), degrees.longitude());
      assertThat(again.distance(feet)).as(latitude + " " + longitude).isLessThan(0.01);
    }
  }

  /** The county publishes the area and outline of its polygon in square feet and feet. */
  @Test
  void the_second_implementation_agrees_with_the_county_s_own_figures() throws IOException {
    var county =
        BeatFile.read(CityFiles.of(CityFiles.COUNTY), new BeatProperties("ID", null))
            .beats()
            .get(0)
            .shape();
    var feet = projected(county);
    assertThat(feet.getArea()).isCloseTo(8303188458.17565, within(8303188458.0 * 1e-5));
    assertThat(feet.getLength()).isCloseTo(430571.03755, within(430571.0 * 1e-5));
  }

  @Test
  void city_hall_is_found_by_its_feet() throws IOException {
    var feet = project(35.9951, -78.8986);
    var degrees = StatePlane.toDegrees(feet.x, feet.y).orElseThrow();
    assertThat(degrees.latitude()).isCloseTo(35.9951, within(1e-8));
    assertThat(degrees.longitude()).isCloseTo(-78.8986, within(1e-8));
    assertThat(feet.x).isBetween(2_029_900.0, 2_030_100.0);
  }

  @Test
  void what_is_not_in_north_carolina_is_no_point() {
    assertThat(StatePlane.toDegrees(0, 0)).as("a column left empty").isEmpty();
    assertThat(StatePlane.toDegrees(-78.8986, 35.9951)).as("degrees").isEmpty();
    assertThat(StatePlane.toDegrees(Double.NaN, 815_000)).isEmpty();
    assertThat(StatePlane.toDegrees(Double.POSITIVE_INFINITY, 815_000)).isEmpty();
    assertThat(StatePlane.toDegrees(1e300, -1e300)).isEmpty();
  }

  private static Geometry projected(Geometry degrees) {
    var copy = degrees.copy();
    copy.apply(
        (org.locationtech.jts.geom.CoordinateFilter) at -> at.setCoordinate(project(at.y, at.x)));
    copy.geometryChanged();
    return copy;
  }

  /** Lambert's conic as Snyder writes it (Map Projections, 1987, 15-1 to 15-11), on GRS 80. */
  private static Coordinate project(double latitude, double longitude) {
    var a = 6378137.0;
    var f = 1 / 298.257222101;
    var e = Math.sqrt(2 * f - f * f);
    var south = toRadians(34 + 20 / 60.0);
    var north = toRadians(36 + 10 / 60.0);
    var n = Math.log(m(south, e) / m(north, e)) / Math.log(t(south, e) / t(north, e));
    var bigF = m(south, e) / (n * pow(t(south, e), n));
    var rho0 = a * bigF * pow(t(toRadians(33.75), e), n);
    var rho = a * bigF * pow(t(toRadians(latitude), e), n);
    var theta = n * toRadians(longitude + 79);
    return new Coordinate(
        (609601.22 + rho * sin(theta)) / METRES_OF_A_FOOT,
        (rho0 - rho * cos(theta)) / METRES_OF_A_FOOT);
  }

  private static double m(double latitude, double e) {
    return cos(latitude) / Math.sqrt(1 - e * e * sin(latitude) * sin(latitude));
  }

  private static double t(double latitude, double e) {
    return tan(Math.PI / 4 - latitude / 2)
        / pow((1 - e * sin(latitude)) / (1 + e * sin(latitude)), e / 2);
  }
}
