package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.SharedData;
import org.coresponse.support.Sql;
import org.coresponse.support.Upload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of other cities, imported whole, again, cut short and gone on with. */
@InTheCity
@RunAsClient
class ImportsHttpIT {
  private static final Rest MANAGER = Rest.as("program-manager");

  private static final String SMALL =
      """
      {"version": 1, "name": "%s", "source": "%s", "zone": "America/New_York", "key": "id",
       "fields": {"receivedAt": {"column": "at", "format": ["yyyy-MM-dd HH:mm"]}, "nature": "what",
                  "address": "where", "disposition": "end", "closedAt": {"column": "over",
                  "format": ["yyyy-MM-dd HH:mm"]}}}
      """;

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  private static Reply send(String mapping, byte[] file) {
    return Upload.send("program-manager", "/imports?mapping=" + mapping, "file", file);
  }

  private static JsonObject imported(String mapping, byte[] file) {
    var begun = send(mapping, file);
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    return ended(begun.text("id"));
  }

  private static JsonObject imported(String mapping, String file) {
    return imported(mapping, file.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks until it has ended. */
  private static JsonObject ended(String id) {
    var latest = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(latest)) {
      var report = MANAGER.get("/imports/" + id).json();
      if (!report.get("status").getAsString().equals("RUNNING")) {
        return report;
      }
    }
    throw new IllegalStateException("import " + id + " does not end");
  }

  private static void small(String name) {
    assertThat(MANAGER.post("/import-mappings", SMALL.formatted(name, name)).status())
        .isEqualTo(201);
  }

  /** Status, then rows read, ignored, refused, calls new, changed, same. */
  private static void assertTally(JsonObject report, String status, long... counts) {
    var tally = report.getAsJsonObject("tally");
    assertThat(report.get("status").getAsString()).as(report.toString()).isEqualTo(status);
    assertThat(
            new long[] {
              tally.get("rowsRead").getAsLong(),
              tally.get("rowsIgnored").getAsLong(),
              tally.get("rowsRefused").getAsLong(),
              tally.get("callsNew").getAsLong(),
              tally.get("callsChanged").getAsLong(),
              tally.get("callsSame").getAsLong()
            })
        .as(report.toString())
        .isEqualTo(counts);
  }

  @Test
  void san_diego_comes_in_whole_and_again_changes_nothing() throws IOException {
    var file = SharedData.read(SharedData.SAN_DIEGO);
    var dry =
        Upload.send("program-manager", "/imports?mapping=san-diego&dryRun=true", "file", file);
    assertTally(ended(dry.text("id")), "DONE", 26_595, 0, 0, 26_595, 0, 0);
    assertThat(Sql.number("select count(*) from crisis_call")).isZero();

    assertTally(imported("san-diego", file), "DONE", 26_595, 0, 0, 26_595, 0, 0);
    assertTally(imported("san-diego", file), "DONE", 26_595, 0, 0, 0, 0, 26_595);
    assertThat(Sql.number("select count(*) from crisis_call")).isEqualTo(26_595);
    assertThat(Sql.number("select count(*) from incident where status = 'OPEN'")).isEqualTo(92);
    assertThat(Sql.number("select count(*) from incident_closing")).isEqualTo(26_595 - 92);
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry"
                    + " where act in ('CallImported', 'ClosedCallImported')"))
        .isEqualTo(26_595);
    assertThat(Sql.number("select count(*) from board_change")).isEqualTo(92);
    assertThat(Sql.number("select max(number) from board_change")).isEqualTo(92);
    assertThat(
            Sql.number(
                "select count(*) from call_number_day d where d.last_number <>"
                    + " (select count(*) from crisis_call c where left(c.number, 8) ="
                    + " date_format(d.city_day, '%Y%m%d'))"))
        .as("days whose numbers have a hole")
        .isZero();
  }

  @Test
  void units_of_san_francisco_stand_on_their_calls() throws IOException {
    var file = SharedData.read(SharedData.SAN_FRANCISCO);
    assertTally(imported("san-francisco-fire", file), "DONE", 10_410, 0, 0, 5292, 0, 0);
    assertTally(imported("san-francisco-fire", file), "DONE", 10_410, 0, 0, 0, 0, 5292);
    assertThat(Sql.number("select count(*) from crisis_call")).isEqualTo(5292);
    assertThat(Sql.number("select count(*) from unit_time where status = 'ASSIGNED'"))
        .isEqualTo(10_410);
    assertThat(Sql.number("select count(*) from unit_time where status = 'ON_SCENE'"))
        .isEqualTo(10_410 - 1716);
  }

  @Test
  void an_import_that_was_cancelled_is_gone_on_with_by_the_next_one() throws IOException {
    var file = SharedData.read(SharedData.SAN_DIEGO);
    var id = send("san-diego", file).text("id");
    while (Sql.number("select count(*) from crisis_call") == 0) {
      assertThat(MANAGER.get("/imports/" + id).text("status")).isEqualTo("RUNNING");
    }
    assertThat(send("san-diego", file).text("id")).as("the same while it runs").isEqualTo(id);
    assertThat(MANAGER.put("/imports/" + id + "/cancellation", "{}", null).status()).isEqualTo(200);
    var cut = ended(id);
    var before = Sql.number("select count(*) from crisis_call");
    assertTally(cut, "CANCELLED", before, 0, 0, before, 0, 0);
    assertThat(before).isBetween(500L, 26_000L);
    assertTally(imported("san-diego", file), "DONE", 26_595, 0, 0, 26_595 - before, 0, before);
    assertThat(MANAGER.put("/imports/" + id + "/cancellation", "{}", null).status())
        .as("cancelling again changes nothing")
        .isEqualTo(200);
  }

  @Test
  void what_changed_since_is_taken_and_an_ended_call_is_closed() {
    small("changing");
    var header = "id,at,what,where,end,over\n";
    var open = "1,2025-01-01 10:00,NOISE,5 Main St,,\n2,2025-01-01 11:00,NOISE,,,\n";
    assertTally(imported("changing", header + open), "DONE", 2, 0, 0, 2, 0, 0);
    var later = "1,2025-01-01 10:00,NOISE,7 Main St,arrest,2025-01-01 10:30\n";
    assertTally(
        imported("changing", header + later + "2,2025-01-01 11:00,NOISE,,,\n"),
        "DONE",
        2,
        0,
        0,
        0,
        1,
        1);
    assertThat(Sql.text("select address from crisis_call where external_id = '1'"))
        .isEqualTo("7 Main St");
    assertThat(Sql.number("select count(*) from incident where disposition_code = 'arrest'"))
        .isEqualTo(1);
    assertThat(Sql.number("select count(*) from incident_closing")).isEqualTo(1);
  }

  @Test
  void what_people_changed_here_stays() {
    small("touched");
    var header = "id,at,what,where,end,over\n";
    imported("touched", header + "1,2025-01-01 10:00,NOISE,5 Main St,,\n");
    Sql.write("update crisis_call set version = version + 1, address = '6 Main St'");
    assertTally(
        imported("touched", header + "1,2025-01-01 10:00,NOISE,7 Main St,arrest,\n"),
        "DONE",
        1,
        0,
        0,
        0,
        1,
        0);
    assertThat(Sql.text("select address from crisis_call")).isEqualTo("6 Main St");
    assertThat(Sql.number("select count(*) from incident where status = 'OPEN'")).isEqualTo(1);
  }

  @Test
  void refused_rows_are_listed_with_line_column_and_reason() {
    small("refusing");
    var report =
        imported(
            "refusing",
            "id,at,what,where,end,over\n=1,2025-03-09 02:30,NOISE,,,\n,x\n2,2025-11-02 01:30,A,,,\n");
    assertTally(report, "DONE", 3, 0, 2, 1, 0, 0);
    var csv = MANAGER.get("/imports/" + report.get("id").getAsString() + "/refusals").body();
    assertThat(csv.lines())
        .containsExactly(
            "line,column,reason,refused",
            "2,at,TIME_DOES_NOT_EXIST,true",
            "3,,COLUMN_COUNT,true",
            "4,at,TIME_TWICE,false");
  }

  private static final String UNITS =
      """
      {"version": 1, "name": "units", "source": "units", "zone": "UTC", "key": "id",
       "fields": {"receivedAt": {"column": "at", "format": ["iso"]}, "nature": "what",
                  "disposition": {"constant": "closed_elsewhere"}},
       "unitTimes": {"unit": "unit", "statuses": {"AVAILABLE": {"column": "free", "format": ["iso"]}}}}
      """;

  /** Rows of other calls, more than a chunk has. */
  private static String others() {
    return IntStream.range(0, 700)
        .mapToObj(i -> "o%d,2025-01-01T10:00:00Z,NOISE,,\n".formatted(i))
        .collect(Collectors.joining());
  }

  @Test
  void an_end_that_is_guessed_from_units_is_the_last_of_them_however_far_down_it_stands() {
    assertThat(MANAGER.post("/import-mappings", UNITS).status()).isEqualTo(201);
    var header = "id,at,what,unit,free\n";
    var first = "1,2025-01-01T10:00:00Z,NOISE,M1,2025-01-01T10:20:00Z\n";
    var second = "1,2025-01-01T10:00:00Z,NOISE,M2,2025-01-01T11:00:00Z\n";
    var third = "1,2025-01-01T10:00:00Z,NOISE,M3,2025-01-01T10:40:00Z\n";
    assertTally(
        imported("units", header + first + others() + second + third),
        "DONE",
        703,
        0,
        0,
        701,
        0,
        0);
    var ended =
        "select date_format(i.closed_at, '%H:%i') from incident i join crisis_call c"
            + " on c.incident_id = i.id where c.external_id = '1'";
    assertThat(Sql.text(ended)).isEqualTo("11:00");
    assertThat(
            Sql.number(
                "select count(*) from incident i join incident_closing c on c.incident_id = i.id"
                    + " where c.closed_at <> i.closed_at"))
        .isZero();

    Sql.write("update incident set closed_at = '2025-01-01 10:15:00'");
    imported("units", header + first + second + third + second.replace("11:00", "12:00"));
    assertThat(Sql.text(ended)).as("what people decided stays").isEqualTo("10:15");
    assertThat(Sql.number("select count(*) from unit_time")).isEqualTo(4);
  }

  @Test
  void a_row_that_contradicts_the_first_of_its_call_is_remarked_on() {
    small("contrary");
    var header = "id,at,what,where,end,over\n";
    var near = "1,2025-01-01 10:00,NOISE,5 Main St,,\n1,2025-01-01 10:00,NOISE,7 Main St,,\n";
    var far =
        IntStream.range(0, 600)
            .mapToObj(i -> "o%d,2025-01-01 10:00,NOISE,,,\n".formatted(i))
            .collect(Collectors.joining());
    var report = imported("contrary", header + near + far + "1,2025-01-01 10:00,FIRE,,,\n");
    assertTally(report, "DONE", 603, 0, 0, 601, 0, 0);
    assertThat(Sql.text("select address from crisis_call where external_id = '1'"))
        .isEqualTo("5 Main St");
    var csv = MANAGER.get("/imports/" + report.get("id").getAsString() + "/refusals").body();
    assertThat(csv.lines())
        .containsExactly(
            "line,column,reason,refused",
            "3,,DIFFERS_FROM_FIRST,false",
            "604,,DIFFERS_FROM_FIRST,false");
    assertThat(report.get("percent").getAsInt()).isEqualTo(100);
  }

  @Test
  void a_row_further_down_ends_the_call_that_the_first_left_open() {
    small("ending");
    var header = "id,at,what,where,end,over\n";
    var open = "%s,2025-01-01 10:00,NOISE,5 Main St,,\n";
    var over = "%s,2025-01-01 10:00,NOISE,5 Main St,arrest,2025-01-01 10:%s\n";
    var far =
        IntStream.range(0, 600)
            .mapToObj(i -> "o%d,2025-01-01 10:00,NOISE,,,\n".formatted(i))
            .collect(Collectors.joining());
    var file =
        header
            + open.formatted("near")
            + over.formatted("near", "20")
            + open.formatted("far")
            + far
            + over.formatted("far", "40");
    assertTally(imported("ending", file), "DONE", 604, 0, 0, 602, 0, 0);
    var ends =
        "select group_concat(c.external_id, date_format(i.closed_at, ' %H:%i') order by c.id)"
            + " from incident i join crisis_call c on c.incident_id = i.id"
            + " where i.status = 'CLOSED' and i.disposition_code = 'arrest'";
    assertThat(Sql.text(ends)).isEqualTo("near 15:20,far 15:40");
    assertTally(imported("ending", file), "DONE", 604, 0, 0, 0, 0, 602);
    assertThat(Sql.number("select count(*) from incident_closing")).isEqualTo(2);

    Sql.write("update incident_closing set reopened_at = closed_at");
    Sql.write(
        "update incident set status = 'OPEN', closed_at = null, disposition_code = null,"
            + Hands.DISPATCH);
    assertTally(imported("ending", file), "DONE", 604, 0, 0, 0, 0, 602);
    assertThat(Sql.number("select count(*) from incident where status = 'OPEN'"))
        .as("what people have reopened stays open")
        .isEqualTo(602);
  }

  @Test
  void an_import_keeps_to_the_version_of_the_mapping_that_it_began_with() {
    small("versions");
    var file =
        IntStream.range(0, 5000)
            .mapToObj(i -> "v%d,2025-01-01 10:00,NOISE,,,\n".formatted(i))
            .collect(Collectors.joining("", "id,at,what,where,end,over\n", ""));
    var begun = send("versions", file.getBytes(StandardCharsets.UTF_8));
    var next =
        SMALL.formatted("versions", "versions").replace("\"what\"", "{\"constant\": \"OTHER\"}");
    assertThat(MANAGER.post("/import-mappings", next).text("version")).isEqualTo("2");
    assertTally(ended(begun.text("id")), "DONE", 5000, 0, 0, 5000, 0, 0);
    var others = "select count(*) from crisis_call where nature = 'OTHER'";
    assertThat(Sql.number(others)).isZero();
    var again = imported("versions", file);
    assertThat(again.get("mappingVersion").getAsInt()).isEqualTo(2);
    assertTally(again, "DONE", 5000, 0, 0, 0, 5000, 0);
    assertThat(Sql.number(others)).isEqualTo(5000);
  }

  @Test
  void a_city_that_nobody_has_seen_comes_in_by_a_mapping_alone() throws IOException {
    var montgomery =
        """
        {"version": 1, "name": "montgomery", "source": "montco", "zone": "America/New_York",
         "header": false, "key": {"columns": ["3", "4", "6"], "join": "|"},
         "fields": {"receivedAt": {"column": "4", "format": ["yyyy-MM-dd HH:mm"]},
                    "nature": {"column": "3", "after": ": "}, "address": "6", "district": "5",
                    "latitude": "1", "longitude": "2",
                    "disposition": {"constant": "closed_elsewhere"}}}
        """;
    assertThat(MANAGER.post("/import-mappings", montgomery).status()).isEqualTo(201);
    var file = SharedData.read("dev/montgomery-pa-911-sample.csv.gz");
    assertTally(imported("montgomery", file), "DONE", 3051, 0, 0, 3023, 0, 0);
    assertTally(imported("montgomery", file), "DONE", 3051, 0, 0, 0, 0, 3023);
    assertThat(Sql.number("select count(*) from crisis_call where latitude is not null"))
        .isEqualTo(3023);
  }

  @Test
  void a_mapping_is_saved_once_and_its_mistakes_are_named_by_their_path() {
    var json = SMALL.formatted("twice", "twice");
    assertThat(MANAGER.post("/import-mappings", json).status()).isEqualTo(201);
    var again = MANAGER.post("/import-mappings", json);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("version")).isEqualTo("1");
    assertThat(MANAGER.post("/import-mappings", json.replace("NY", "NY") + " ").text("version"))
        .isEqualTo("2");
    var wrong = MANAGER.post("/import-mappings", json.replace("\"nature\"", "\"natur\""));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("fields.natur");
    assertThat(MANAGER.get("/import-mappings").body()).contains("durham", "san-diego", "twice");
  }

  @Test
  void a_file_that_does_not_fit_its_mapping_is_refused_at_once() {
    small("fitting");
    var wrong = send("fitting", "id,when\n".getBytes(StandardCharsets.UTF_8));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(send("nowhere", new byte[1]).status()).isEqualTo(404);
    assertThat(Sql.number("select count(*) from import_job")).isZero();
    var cut = send("fitting", new byte[] {0x1f, (byte) 0x8b, 1, 2});
    assertThat(cut.problem()).isEqualTo("unreadable-file");
  }

  @Test
  void the_dispatch_system_sees_its_own_imports_only() {
    small("owned");
    var managers = imported("owned", "id,at,what,where,end,over\n1,2025-01-01 10:00,A,,,\n");
    var cad = Rest.as("cad-system");
    assertThat(cad.get("/imports/" + managers.get("id")).status()).isEqualTo(404);
    assertThat(cad.get("/imports").items()).isEmpty();
    var own =
        Upload.send(
            "cad-system",
            "/imports?mapping=owned",
            "file",
            "id,at,what,where,end,over\n2,2025-01-01 10:00,A,,,\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(ended(own.text("id")).get("status").getAsString()).isEqualTo("DONE");
    assertThat(cad.get("/imports").items()).hasSize(1);
  }
}
