package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Calls as a city really had them: San Diego's first thousand of 2023. */
@InTheCity
@RunAsClient
class SanDiegoHttpIT {
  private static final int ROWS = 1000;
  private static final int CLIENTS = 4;
  private static final int PAGE = 200;
  private static final ZoneId THERE = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** One line of the file, its columns by name. */
  private record Line(Map<String, String> columns) {
    String of(String column) {
      return columns.get(column);
    }

    Instant receivedAt() {
      return LocalDateTime.parse(of("date_time"), TIME).atZone(THERE).toInstant();
    }

    String address() {
      var street =
          joined(
              of("address_number_primary").equals("0") ? "" : of("address_number_primary"),
              of("address_dir_primary"),
              of("address_road_primary"),
              of("address_sfx_primary"));
      var crossing =
          joined(
              of("address_dir_intersecting"),
              of("address_road_intersecting"),
              of("address_sfx_intersecting"));
      return crossing.isEmpty() ? street : street + " at " + crossing;
    }

    Given.CallGiven call() {
      var place = new JsonObject();
      place.addProperty("address", address());
      return Given.call()
          .with("source", "sandiego")
          .with("externalId", of("incident_num"))
          .with("channel", "UNKNOWN")
          .nature(of("call_type"))
          .receivedAt(receivedAt())
          .with("location", place)
          .with("cadPriority", of("priority"))
          .with("cadDisposition", of("disposition"));
    }

    private static String joined(String... parts) {
      return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
    }
  }

  @Test
  void a_thousand_real_calls_are_found_on_the_board() throws IOException {
    var file = data().resolve("dev/sandiego-pd-cfs-2023-01.csv.gz");
    assertThat(file).as("shared stands beside the project").exists();
    var lines = read(file);
    assertThat(lines).hasSize(ROWS);
    var numbers = new HashMap<String, Line>();
    Together.run(
            CLIENTS,
            client ->
                Stream.iterate(client, i -> i < ROWS, i -> i + CLIENTS)
                    .map(i -> Map.entry(lines.get(i).call().taken(), lines.get(i)))
                    .toList())
        .forEach(taken -> taken.forEach(one -> numbers.put(one.getKey(), one.getValue())));
    assertThat(numbers).hasSize(ROWS);

    var all = new SoftAssertions();
    var seen = new HashMap<String, JsonObject>();
    for (var page = 0; page * PAGE < ROWS; page++) {
      for (var row : Rest.as("dispatcher").get("/board?size=" + PAGE + "&page=" + page).items()) {
        assertThat(seen.put(Reply.text(row, "number"), row)).as("twice").isNull();
      }
    }
    all.assertThat(seen.keySet()).isEqualTo(numbers.keySet());
    numbers.forEach(
        (number, line) -> {
          var row = seen.getOrDefault(number, new JsonObject());
          var id = line.of("incident_num");
          all.assertThat(number).as(id).startsWith(cityDay(line.receivedAt()));
          all.assertThat(Reply.text(row, "waitingSince"))
              .as(id)
              .isEqualTo(line.receivedAt().toString());
          all.assertThat(Reply.text(row, "nature")).as(id).isEqualTo(line.of("call_type"));
          all.assertThat(Reply.text(row, "cadPriority")).as(id).isEqualTo(line.of("priority"));
          all.assertThat(Reply.text(row, "cadDisposition"))
              .as(id)
              .isEqualTo(blankToNull(line.of("disposition")));
          all.assertThat(Reply.text(row, "address")).as(id).isEqualTo(blankToNull(line.address()));
        });
    all.assertAll();
  }

  private static String cityDay(Instant at) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDateTime.ofInstant(at, Given.CITY));
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** The project's sibling, {@code shared/data}; its place can be said as {@code SHARED_DATA}. */
  private static Path data() {
    var said = System.getenv("SHARED_DATA");
    if (said != null) {
      return Path.of(said);
    }
    var ear = Path.of(System.getProperty("ear.path", "target/coresponse.ear")).toAbsolutePath();
    return ear.resolve("../../../../shared/data").normalize();
  }

  private static List<Line> read(Path file) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      var names = cells(in.readLine());
      return in.lines().limit(ROWS).map(line -> new Line(columns(names, cells(line)))).toList();
    }
  }

  private static Map<String, String> columns(List<String> names, List<String> cells) {
    var columns = new HashMap<String, String>();
    for (var i = 0; i < names.size(); i++) {
      columns.put(names.get(i), cells.get(i));
    }
    return columns;
  }

  /** Each cell of this file is quoted, and none holds a quote. */
  private static List<String> cells(String line) {
    return List.of(line.substring(1, line.length() - 1).split("\",\"", -1));
  }
}
