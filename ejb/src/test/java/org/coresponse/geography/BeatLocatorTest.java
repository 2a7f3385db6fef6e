package org.coresponse.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class BeatLocatorTest {
  private static final String SQUARE =
      "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]";
  private static final int POINTS = 400;
  private static final BeatProperties GUESSED = new BeatProperties(null, null);

  private static BeatShape beat(String code, String district, String coordinates) {
    return new BeatShape(
        code,
        district,
        GeoJson.read("{\"type\":\"MultiPolygon\",\"coordinates\":" + coordinates + "}"));
  }

  private static String square(double west, double south, double east, double north) {
    return SQUARE.formatted(west, south, east, north);
  }

  private static Optional<String> found(BeatLocator map, double latitude, double longitude) {
    return map.locate(latitude, longitude).map(Area::beat);
  }

  @Test
  void a_hole_is_outside_and_an_island_in_it_is_inside() {
    var ring =
        beat(
            "1",
            "D1",
            "[["
                + square(0, 0, 10, 10)
                + ","
                + square(2, 2, 8, 8)
                + "],["
                + square(4, 4, 6, 6)
                + "]]");
    var map = new BeatLocator(1, List.of(ring));
    assertThat(map.locate(1, 1)).contains(new Area("1", "D1"));
    assertThat(map.locate(3, 3)).isEmpty();
    assertThat(map.locate(5, 5)).contains(new Area("1", "D1"));
    assertThat(map.locate(2, 5)).as("the border of a hole").isPresent();
    assertThat(map.locate(11, 5)).isEmpty();
  }

  @Test
  void a_border_belongs_to_the_smaller_beat_then_to_the_lower_code() {
    var shapes =
        List.of(
            beat("20", "B", "[[" + square(0, 0, 5, 5) + "]]"),
            beat("10", "A", "[[" + square(5, 0, 10, 5) + "]]"),
            beat("30", "C", "[[" + square(0, 5, 3, 8) + "]]"));
    for (var order : List.of(shapes, reversed(shapes))) {
      var map = new BeatLocator(1, order);
      assertThat(found(map, 2, 5)).as("equal sizes").contains("10");
      assertThat(found(map, 5, 1)).as("30 is smaller than 20").contains("30");
      assertThat(found(map, 0, 0)).as("a corner").contains("20");
      assertThat(found(map, 5, 5)).as("corner of 10 and 20 alone").contains("10");
    }
  }

  @Test
  void a_beat_drawn_into_another_is_found() {
    var map =
        new BeatLocator(
            1,
            List.of(
                beat("1", "D1", "[[" + square(0, 0, 10, 10) + "]]"),
                beat("2", "D1", "[[" + square(4, 4, 6, 6) + "]]")));
    assertThat(found(map, 5, 5)).contains("2");
    assertThat(found(map, 3, 3)).contains("1");
  }

  @Test
  void city_hall_lies_in_beat_512() throws IOException {
    var map = map(CityFiles.of(CityFiles.BEATS));
    assertThat(map.locate(35.9951, -78.8986)).contains(new Area("512", "D5"));
    assertThat(map.locate(35.7796, -78.6382)).as("Raleigh").isEmpty();
    assertThat(map.locate(-90, 180)).isEmpty();
  }

  @Test
  void the_shipped_shapes_leave_no_gap_around_the_city_s_middle() {
    var map = map(FirstMap.shipped());
    for (var latitude = 35.93; latitude < 36.07; latitude += 0.003) {
      for (var longitude = -78.96; longitude < -78.82; longitude += 0.003) {
        assertThat(map.locate(latitude, longitude)).as(latitude + " " + longitude).isPresent();
      }
    }
    assertThat(map.locate(35.7796, -78.6382)).as("Raleigh").isEmpty();
  }

  static List<String> maps() {
    return List.of("shipped", CityFiles.BEATS, CityFiles.LAW_BEATS);
  }

  /** Against a second implementation: every edge of every beat, crossed or not. */
  @ParameterizedTest
  @MethodSource("maps")
  void random_points_are_where_a_slow_count_of_crossings_finds_them(String name)
      throws IOException {
    var file = name.equals("shipped") ? FirstMap.shipped() : CityFiles.of(name);
    var shapes = BeatFile.read(file, GUESSED).beats();
    var map = new BeatLocator(1, shapes);
    var random = new Random(2264);
    var inside = 0;
    for (var i = 0; i < POINTS; i++) {
      var latitude = 35.85 + random.nextDouble() * 0.4;
      var longitude = -79.05 + random.nextDouble() * 0.35;
      var expected =
          shapes.stream()
              .filter(beat -> crossings(beat.shape(), longitude, latitude) % 2 == 1)
              .min(
                  java.util.Comparator.comparingDouble((BeatShape b) -> b.shape().getArea())
                      .thenComparing(BeatShape::code))
              .map(BeatShape::area);
      assertThat(map.locate(latitude, longitude))
          .as(latitude + " " + longitude)
          .isEqualTo(expected);
      inside += expected.isPresent() ? 1 : 0;
    }
    assertThat(inside).as("points that had a beat").isBetween(POINTS / 5, POINTS - 1);
  }

  private static int crossings(Geometry shape, double x, double y) {
    var crossings = 0;
    for (var i = 0; i < shape.getNumGeometries(); i++) {
      var polygon = (Polygon) shape.getGeometryN(i);
      crossings += crossings(polygon.getExteriorRing(), x, y);
      for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        crossings += crossings(polygon.getInteriorRingN(hole), x, y);
      }
    }
    return crossings;
  }

  private static int crossings(LinearRing ring, double x, double y) {
    var line = ring.getCoordinates();
    var crossings = 0;
    for (var i = 1; i < line.length; i++) {
      var a = line[i - 1];
      var b = line[i];
      if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) {
        crossings++;
      }
    }
    return crossings;
  }

  /** A drawing is small enough for every page that shows it, and is GeoJSON that can be loaded. */
  @ParameterizedTest
  @MethodSource("maps")
  void a_drawing_keeps_every_beat_and_is_small(String name) throws IOException {
    var file = name.equals("shipped") ? FirstMap.shipped() : CityFiles.of(name);
    var map = map(file);
    var drawn = map.drawing().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(drawn.length).isLessThan(200_000);
    assertThat(BeatFile.read(drawn, GUESSED).beats())
        .extracting(BeatShape::code)
        .isEqualTo(BeatFile.read(file, GUESSED).beats().stream().map(BeatShape::code).toList());
  }

  private static BeatLocator map(byte[] file) {
    return new BeatLocator(1, BeatFile.read(file, GUESSED).beats());
  }

  private static <T> List<T> reversed(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }
}
