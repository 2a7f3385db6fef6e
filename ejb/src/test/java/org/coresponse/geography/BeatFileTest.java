package org.coresponse.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.coresponse.platform.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeatFileTest {
  private static final BeatProperties GUESSED = new BeatProperties(null, null);
  private static final String RING = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

  private static String feature(String properties, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":"
        + properties
        + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String square(String properties) {
    return feature(properties, "[" + RING + "]");
  }

  private static byte[] collection(String... features) {
    return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static BeatFile read(byte[] file) {
    return BeatFile.read(file, GUESSED);
  }

  private static void refused(byte[] file, GeographyProblem problem, Object... args) {
    refused(file, GUESSED, problem, args);
  }

  private static void refused(
      byte[] file, BeatProperties wanted, GeographyProblem problem, Object... args) {
    assertThatThrownBy(() -> BeatFile.read(file, wanted))
        .isInstanceOfSatisfying(
            UnreadableMapException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(((BusinessException) e).args()).isEqualTo(Arrays.asList(args));
            });
  }

  @Test
  void durham_s_beats_are_read() throws IOException {
    var file = read(CityFiles.of(CityFiles.BEATS));
    assertThat(file.beats()).hasSize(37);
    assertThat(file.beats()).extracting(BeatShape::district).contains("D1", "D5", "DSO");
    assertThat(file.properties()).isEqualTo(new BeatProperties("beat", "district"));
  }

  @Test
  void features_with_one_code_are_one_beat() throws IOException {
    var file = read(CityFiles.of(CityFiles.LAW_BEATS));
    assertThat(file.properties()).isEqualTo(new BeatProperties("LAWBEAT", "LAWDIST"));
    assertThat(file.beats()).hasSize(37);
    assertThat(file.beats()).extracting(BeatShape::code).doesNotHaveDuplicates().contains("299");
  }

  @Test
  void the_shipped_shapes_are_read() {
    var file = read(FirstMap.shipped());
    assertThat(file.beats()).hasSize(26);
    assertThat(file.mended()).isZero();
  }

  @Test
  void a_number_is_a_code_without_its_decimals() {
    var file = read(collection(square("{\"beat\":111.0,\"district\":\" D1 \"}")));
    assertThat(file.beats()).extracting(BeatShape::area).containsExactly(new Area("111", "D1"));
  }

  @Test
  void a_file_without_districts_has_none() {
    assertThat(read(collection(square("{\"beat\":\"A\"}"))).beats())
        .extracting(BeatShape::area)
        .containsExactly(new Area("A", null));
  }

  @Test
  void properties_are_those_that_were_chosen() {
    var file =
        BeatFile.read(
            collection(square("{\"beat\":\"no\",\"zone\":\"Z\",\"ward\":\"W\"}")),
            new BeatProperties("zone", "ward"));
    assertThat(file.beats()).extracting(BeatShape::area).containsExactly(new Area("Z", "W"));
  }

  @Test
  void a_packed_file_is_the_same_file() throws IOException {
    var plain = collection(square("{\"beat\":\"A\"}"));
    var out = new ByteArrayOutputStream();
    try (var packer = new GZIPOutputStream(out)) {
      packer.write(plain);
    }
    assertThat(read(out.toByteArray()).content()).isEqualTo(plain);
    refused(Arrays.copyOf(out.toByteArray(), out.size() - 9), GeographyProblem.MAP_NOT_GEOJSON);
  }

  @Test
  void what_unpacks_without_end_is_too_large() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packer = new GZIPOutputStream(out)) {
      var blank = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
      for (var i = 0; i <= 24; i++) {
        packer.write(blank);
      }
    }
    assertThat(out.size()).isLessThan(100_000);
    refused(out.toByteArray(), GeographyProblem.MAP_TOO_LARGE, 8, 24);
    refused(new byte[8 * 1024 * 1024 + 1], GeographyProblem.MAP_TOO_LARGE, 8, 24);
  }

  @Test
  void a_shape_that_crosses_itself_is_mended() {
    var bow = feature("{\"beat\":\"A\"}", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]");
    var file = read(collection(bow));
    assertThat(file.mended()).isOne();
    var map = new BeatLocator(1, file.beats());
    assertThat(map.locate(1, 0.5)).isPresent();
    assertThat(map.locate(0.5, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "7",
        "<kml/>",
        "{\"type\":\"Feature\"}",
        "{\"type\":\"FeatureCollection\",\"features\":[",
        "{\"type\":\"Topology\",\"features\":[]}",
        "{\"features\":[]}",
        "{\"type\":\"FeatureCollection\",\"features\":[1e]}"
      })
  void what_is_no_feature_collection_is_refused(String file) {
    refused(file.getBytes(StandardCharsets.UTF_8), GeographyProblem.MAP_NOT_GEOJSON);
  }

  @Test
  void what_is_nested_without_end_is_refused() {
    var deep = "{\"type\":\"FeatureCollection\",\"features\":[" + "[".repeat(200_000);
    refused(deep.getBytes(StandardCharsets.UTF_8), GeographyProblem.MAP_NOT_GEOJSON);
  }

  @Test
  void an_empty_collection_has_no_beats() {
    refused(collection(), GeographyProblem.MAP_WITHOUT_BEATS);
  }

  @Test
  void a_missing_property_is_named_with_those_there_are() {
    var file = collection(square("{\"name\":\"x\",\"ward\":1}"));
    refused(file, GeographyProblem.MAP_PROPERTY_MISSING, "beat", "name, ward");
    refused(
        file,
        new BeatProperties("zone", null),
        GeographyProblem.MAP_PROPERTY_MISSING,
        "zone",
        "name, ward");
  }

  @Test
  void a_feature_without_a_code_is_named() {
    var good = square("{\"beat\":\"A\",\"district\":\"D\"}");
    for (var bad :
        List.of("{\"beat\":null,\"district\":\"D\"}", "{\"beat\":\"  \",\"district\":\"D\"}")) {
      refused(collection(good, square(bad)), GeographyProblem.MAP_BEAT_WITHOUT_CODE, 2, "beat");
    }
    refused(
        collection(good, square("{\"beat\":\"B\"}")),
        GeographyProblem.MAP_BEAT_WITHOUT_CODE,
        2,
        "district");
  }

  @Test
  void a_code_that_fits_no_column_is_refused() {
    for (var code : List.of("\"" + "x".repeat(21) + "\"", "1e999999", "\"a\\u0000b\"")) {
      refused(
          collection(square("{\"beat\":" + code + "}")),
          GeographyProblem.MAP_CODE_TOO_LONG,
          1,
          "beat",
          20);
    }
  }

  @Test
  void one_beat_in_two_districts_is_refused() {
    refused(
        collection(
            square("{\"beat\":\"A\",\"district\":\"D1\"}"),
            square("{\"beat\":\"A\",\"district\":\"D2\"}")),
        GeographyProblem.MAP_BEAT_IN_TWO_DISTRICTS,
        2,
        "A");
  }

  @Test
  void what_is_no_polygon_is_refused() {
    var line =
        "{\"type\":\"Feature\",\"properties\":{\"beat\":1},"
            + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}}";
    refused(collection(line), GeographyProblem.MAP_NOT_A_POLYGON, 1, "LineString");
    refused(
        collection("{\"type\":\"Feature\",\"properties\":{\"beat\":1},\"geometry\":null}"),
        GeographyProblem.MAP_NOT_A_POLYGON,
        1,
        "-");
    refused(collection("7"), GeographyProblem.MAP_NOT_A_POLYGON, 1, "-");
    for (var coordinates : List.of("[]", "[7]", "[[7]]", "[[[\"a\",\"b\"]]]", "[[[0]]]")) {
      refused(
          collection(feature("{\"beat\":1}", coordinates)),
          GeographyProblem.MAP_NOT_A_POLYGON,
          1,
          "-");
    }
  }

  @Test
  void a_polygon_without_ground_is_refused() {
    refused(
        collection(feature("{\"beat\":1}", "[[[0,0],[1,1],[2,2],[0,0]]]")),
        GeographyProblem.MAP_NOT_A_POLYGON,
        1,
        "Polygon");
  }

  @Test
  void an_open_ring_is_refused() {
    for (var ring : List.of("[[0,0],[1,0],[1,1],[0,1]]", "[[0,0],[1,0],[0,0]]")) {
      refused(
          collection(feature("{\"beat\":1}", "[" + ring + "]")), GeographyProblem.MAP_RING_OPEN, 1);
    }
  }

  @Test
  void state_plane_feet_are_no_degrees() {
    var feet = "[[[2028000,815000],[2029000,815000],[2029000,816000],[2028000,815000]]]";
    refused(collection(feature("{\"beat\":1}", feet)), GeographyProblem.MAP_NOT_DEGREES, 1);
    refused(
        collection(feature("{\"beat\":1}", "[[[0,0],[1e400,0],[1,1],[0,0]]]")),
        GeographyProblem.MAP_NOT_DEGREES,
        1);
  }

  @Test
  void what_was_stored_is_read_as_it_was() throws IOException {
    for (var beat : read(CityFiles.of(CityFiles.BEATS)).beats()) {
      var stored = GeoJson.write(beat.shape());
      var again = GeoJson.read(stored);
      assertThat(GeoJson.write(again)).as(beat.code()).isEqualTo(stored);
      assertThat(again.getArea()).as(beat.code()).isEqualTo(beat.shape().getArea());
    }
  }
}
