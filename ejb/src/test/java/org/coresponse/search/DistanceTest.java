package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @Test
  void a_point_is_no_distance_from_itself() {
    assertThat(Distance.meters(35.99, -78.90, 35.99, -78.90)).isZero();
  }

  /** Durham's City Hall to Raleigh's, as a calculator of great circles says. */
  @Test
  void cities_are_as_far_apart_as_they_are() {
    assertThat(Distance.meters(35.9940, -78.8986, 35.7785, -78.6427))
        .isCloseTo(33_260, within(200.0));
  }

  @Test
  void the_date_line_does_not_part_neighbours() {
    assertThat(Distance.meters(0, 179.9999, 0, -179.9999)).isCloseTo(22.2, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "35.99,-78.9", "-54.8,-68.3", "78.2,15.6", "84.9,0"})
  void the_box_holds_every_point_within_reach(double latitude, double longitude) {
    var high = Distance.latitudeDegrees(150);
    var wide = Distance.longitudeDegrees(150, latitude);
    for (var east = -1.0; east <= 1; east += 0.25) {
      for (var north = -1.5; north <= 1.5; north += 0.25) {
        for (var stretch : new double[] {0.9, 1.01, 1.2}) {
          var toNorth = north * high * stretch;
          var toEast = east * wide * stretch;
          var near = Distance.meters(latitude, longitude, latitude + toNorth, longitude + toEast);
          assertThat(near <= 150 && (Math.abs(toNorth) > high || Math.abs(toEast) > wide))
              .as("%s %s", toNorth, toEast)
              .isFalse();
        }
      }
    }
  }
}
