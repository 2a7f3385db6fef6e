package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Maps of beats by REST, and whose beat a call's point is in. */
@InTheCity
@RunAsClient
class DistrictMapsHttpIT {
  private static final String BEATS =
      "{\"type\":\"FeatureCollection\",\"name\":\"%s\",\"features\":[%s]}";
  private static final String SQUARE =
      "{\"type\":\"Feature\",\"properties\":{\"beat\":\"%s\",\"district\":\"%s\"},\"geometry\":{"
          + "\"type\":\"Polygon\",\"coordinates\":[[[%3$s,36],[%4$s,36],[%4$s,37],[%3$s,37],[%3$s,36]]]}}";

  /** Two beats side by side, west and east of 79 degrees. */
  private static String map(String name) {
    return BEATS.formatted(
        name,
        SQUARE.formatted("W1", "West", -80, -79) + "," + SQUARE.formatted("E1", "East", -79, -78));
  }

  private static Reply load(String query, String file) {
    return Rest.as("program-manager").post("/district-maps?" + query, file);
  }

  @AfterEach
  void the_shipped_map_holds_again() {
    Sql.write(
        "insert into beat_map_choice (beat_map_id, chosen_at, chosen_by, chosen_by_name)"
            + " select min(id), utc_timestamp(6), 'system', 'system' from beat_map");
  }

  private static JsonObject current() {
    return Rest.as("call-taker").get("/district-maps?size=200").items().stream()
        .filter(map -> map.get("current").getAsBoolean())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_product_ships_a_map_of_its_own() {
    assertThat(current().get("beats").getAsInt()).isEqualTo(26);
    assertThat(current().get("loadedBy").getAsString()).isEqualTo("system");
    var number = Given.call().at("612 Holloway St", 35.9929, -78.8893).taken();
    var call = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(call.text("beat")).matches("5\\d\\d");
    assertThat(call.text("district")).isEqualTo("D5");
  }

  @Test
  void a_map_is_loaded_once_and_holds_when_it_is_made_current() {
    var before = current().get("id").getAsLong();
    var first = load("name=Squares", map("once"));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.text("beats")).isEqualTo("2");
    assertThat(first.text("districts")).isEqualTo("2");
    assertThat(first.text("current")).isEqualTo("false");
    assertThat(current().get("id").getAsLong()).isEqualTo(before);

    var again = load("name=Other%20name&current=true", map("once"));
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.text("name")).isEqualTo("Squares");
    assertThat(again.text("current")).isEqualTo("true");
    assertThat(current().get("id").getAsString()).isEqualTo(first.text("id"));
    assertThat(again.header("Location")).endsWith("/district-maps/" + first.text("id") + "/shapes");

    var choices = "select count(*) from beat_map_choice";
    var chosen = Sql.number(choices);
    assertThat(load("name=Squares&current=true", map("once")).status()).isEqualTo(200);
    assertThat(Sql.number(choices)).as("it held already").isEqualTo(chosen);
    assertThat(
            Sql.rows(
                "select act from coresponse_trail.audit_entry where subject_type = 'district-map'"
                    + " and subject_number = ? order by id",
                first.text("id")))
        .containsExactly(List.of("BeatMapLoaded"), List.of("BeatMapChosen"));
  }

  @Test
  void the_same_file_read_by_other_properties_is_another_map() {
    var first = load("name=a", map("properties"));
    var second = load("name=b&beatProperty=district&districtProperty=beat", map("properties"));
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(second.text("id")).isNotEqualTo(first.text("id"));
  }

  @Test
  void eight_at_once_load_one_map() {
    var replies = Together.run(8, one -> load("name=Race&current=true", map("race")));
    assertThat(replies).extracting(Reply::status).containsOnly(200, 201);
    assertThat(replies).filteredOn(r -> r.status() == 201).hasSize(1);
    assertThat(replies)
        .extracting(r -> r.text("id"))
        .containsOnly(current().get("id").getAsString());
  }

  @Test
  void an_open_call_lies_where_the_map_that_holds_says_and_a_closed_one_where_it_lay() {
    var open = Given.call().at("612 Holloway St", 35.9929, -78.8893).taken();
    var closed = Given.call().at("612 Holloway St", 35.9929, -78.8893).taken();
    Given.closed(closed, null);
    var beat = beat(open);
    assertThat(beat).startsWith("5").isEqualTo(beat(closed));
    var before = Trail.newest();
    load("name=Squares&current=true", map("calls"));
    var west = Given.call().at("1 West St", 36.5, -79.5).taken();
    var east = Given.call().at("1 East St", 36.5, -78.5).taken();
    assertThat(beat(open)).as("its place is on no square").isNull();
    assertThat(beat(closed)).isEqualTo(beat);
    assertThat(Trail.lines(before))
        .filteredOn(line -> line.get("act").getAsString().equals("CallLocatedAnew"))
        .extracting(line -> Reply.text(line, "on"))
        .contains(open)
        .doesNotContain(closed);
    assertThat(beat(west)).isEqualTo("W1");
    assertThat(beat(east)).isEqualTo("E1");
    var onBorder = Given.call().at("1 Line St", 36.5, -79.0).taken();
    assertThat(beat(onBorder)).as("both are as large, E1 is the lower code").isEqualTo("E1");
  }

  private static JsonObject place(Object... namesAndValues) {
    return JsonParser.parseString(Rest.body(namesAndValues)).getAsJsonObject();
  }

  private static String beat(String number) {
    return Rest.as("dispatcher").get("/calls/" + number).text("beat");
  }

  @Test
  void outside_is_a_warning_and_stays_one() {
    var raleigh = Given.call().at("1 Capitol Sq", 35.7804, -78.6391);
    var first = raleigh.posted();
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().getAsJsonArray("warnings").get(0).getAsString())
        .isEqualTo("outside-districts");
    assertThat(raleigh.posted().json().getAsJsonArray("warnings")).hasSize(1);
    var read = Rest.as("dispatcher").get("/calls/" + first.text("number"));
    assertThat(read.text("beat")).isNull();
    assertThat(read.text("district")).isNull();
    var nowhere = Given.call().with("location", place("address", "somewhere")).posted();
    assertThat(nowhere.json().getAsJsonArray("warnings")).as("no point, no beat").isEmpty();
    var inside = Given.call().at("612 Holloway St", 35.9929, -78.8893).posted();
    assertThat(inside.json().getAsJsonArray("warnings")).isEmpty();
  }

  @Test
  void state_plane_feet_are_a_point() {
    var feet = place("eastingFeet", 2029995.89, "northingFeet", 817129.95);
    var number = Given.call().with("location", feet).taken();
    var call = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(Double.parseDouble(call.text("location.latitude"))).isCloseTo(35.9951, within(1e-6));
    assertThat(Double.parseDouble(call.text("location.longitude")))
        .isCloseTo(-78.8986, within(1e-6));
    assertThat(call.text("district")).isEqualTo("D5");

    var half = Given.call().with("location", place("eastingFeet", 2029995.89)).posted();
    assertThat(half.status()).isEqualTo(422);
    assertThat(half.fields()).containsExactly("location.northingFeet");
    var both =
        Given.call()
            .with(
                "location",
                place("eastingFeet", 2e6, "northingFeet", 8e5, "latitude", 36, "longitude", -79))
            .posted();
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.fields()).containsExactly("location.eastingFeet");
  }

  @Test
  void a_file_that_is_no_map_is_refused_with_its_reason_and_leaves_nothing() {
    var maps = Sql.number("select count(*) from beat_map");
    Map.of(
            "{\"type\":\"FeatureCollection\"",
            "map-not-geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[]}",
            "map-without-beats",
            map("x").replace("\"beat\"", "\"zone\""),
            "map-property-missing",
            map("x").replace("-78,37", "2000000,800000"),
            "map-not-degrees",
            map("x").replace("E1", "E".repeat(21)),
            "map-code-too-long")
        .forEach(
            (file, problem) -> {
              var answer = load("name=Bad", file);
              assertThat(answer.status()).as(problem).isEqualTo(422);
              assertThat(answer.problem()).isEqualTo(problem);
            });
    assertThat(load("name=" + "n".repeat(121), map("x")).fields()).containsExactly("name");
    assertThat(load("", map("x")).fields()).containsExactly("name");
    assertThat(load("name=x&nmae=y", map("x")).status()).isEqualTo(400);
    assertThat(Sql.number("select count(*) from beat_map")).isEqualTo(maps);
  }

  /** A city's whole map is over the limit of every other body. */
  @Test
  void a_file_may_have_eight_megabytes_and_no_more() {
    var padded = map("large").replace("features", "_\":\"" + "x".repeat(3 << 20) + "\",\"features");
    var taken = load("name=Large", padded);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    var refused = load("name=Larger", padded + " ".repeat(6 << 20));
    assertThat(refused.status()).isEqualTo(413);
    var call =
        Rest.as("cad-system").post("/calls", "{\"narrative\":\"" + "x".repeat(2 << 20) + "\"}");
    assertThat(call.status()).isEqualTo(413);
  }

  @Test
  void the_shapes_are_drawn_from_the_map_as_it_was_loaded() {
    var id =
        load(
                "name=<b>Squares</b>%20😀"
                    .replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace("😀", "%F0%9F%98%80"),
                map("drawn"))
            .text("id");
    var drawn = Rest.as("police-officer").get("/district-maps/" + id + "/shapes");
    assertThat(drawn.status()).isEqualTo(200);
    assertThat(drawn.header("Content-Type")).startsWith("application/geo+json");
    assertThat(drawn.json().getAsJsonArray("features")).hasSize(2);
    assertThat(drawn.text("type")).isEqualTo("FeatureCollection");
    assertThat(
            Rest.as("agency-admin")
                .get("/district-maps/" + current().get("id") + "/shapes")
                .status())
        .isEqualTo(200);
    assertThat(Rest.as("call-taker").get("/district-maps/999999/shapes").problem())
        .isEqualTo("not-found");
    assertThat(Rest.as("call-taker").get("/district-maps").items())
        .extracting(m -> m.get("name").getAsString())
        .contains("<b>Squares</b> 😀");
  }

  @Test
  void a_change_by_the_session_of_a_page_is_refused() throws Exception {
    assertThat(Outside.send("POST", "/api/v1/district-maps?name=x", null, map("x")).statusCode())
        .isEqualTo(401);
    assertThat(Rest.as("shift-supervisor").post("/district-maps?name=x", map("x")).status())
        .isEqualTo(403);
  }
}
