package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.coresponse.intake.Place;
import org.coresponse.units.UnitReport;
import org.coresponse.units.UnitStatus;
import org.junit.jupiter.api.Test;

/** Layouts of cities that nobody has seen, each read by a mapping alone. */
class UnseenCitiesTest {

  @Test
  void montgomery_has_the_kind_of_call_and_what_it_is_in_one_cell() throws IOException {
    var montgomery =
        MappingReader.read(
            """
            {"version": 1, "name": "montgomery", "source": "montco", "zone": "America/New_York",
             "header": false, "key": {"columns": ["3", "4", "6"], "join": "|"},
             "fields": {"receivedAt": {"column": "4", "format": ["yyyy-MM-dd HH:mm"]},
                        "nature": {"column": "3", "after": ": "},
                        "cadPriority": {"column": "3", "before": ":"},
                        "latitude": "1", "longitude": "2", "address": "6", "district": "5"}}
            """);
    var rows = Shared.rows(montgomery, Shared.data("dev/montgomery-pa-911-sample.csv.gz"));
    assertThat(rows).hasSize(3051).noneMatch(MappedRow::isRefused);
    assertThat(rows)
        .extracting(row -> row.call().call().cadPriority())
        .containsOnly("EMS", "Fire", "Traffic");
    assertThat(rows).extracting(row -> row.call().call().nature()).contains("FALL VICTIM");
  }

  @Test
  void semicolons_decimal_commas_an_old_encoding_and_lines_before_the_header() throws IOException {
    var mapping =
        MappingReader.read(
            """
            {"version": 1, "name": "old", "source": "old", "zone": "America/Chicago",
             "encoding": "windows-1252", "skipLines": 2, "delimiter": ";", "key": "Nr",
             "fields": {"receivedAt": {"columns": ["Day", "Hour"], "format": ["dd.MM.yyyy HH:mm"]},
                        "nature": "What", "address": "Where",
                        "latitude": {"column": "Y", "decimal": ","},
                        "longitude": {"column": "X", "decimal": ",", "divide": 1000}}}
            """);
    var file =
        "Calls of 2025\r\nprinted 1.2.2026; by \"hand\r\nNr;Day;Hour;What;Where;Y;X\r\n"
            + "1;31.12.2024;23:05;Señal;Café \u201cÉlan\u201d;35,9929;-78889,3\r\n";
    var bytes = file.getBytes(Charset.forName("windows-1252"));
    var row = Shared.rows(mapping, new ByteArrayInputStream(bytes)).get(0);
    assertThat(row.remarks()).isEmpty();
    assertThat(row.line()).isEqualTo(4);
    assertThat(row.call().call().nature()).isEqualTo("Señal");
    assertThat(row.call().call().receivedAt()).isEqualTo(Instant.parse("2025-01-01T05:05:00Z"));
    assertThat(row.call().call().location())
        .isEqualTo(new Place("Café \u201cÉlan\u201d", null, null, 35.9929, -78.8893));
  }

  @Test
  void tabs_milliseconds_a_point_in_one_cell_and_rows_that_end_early() throws IOException {
    var mapping =
        MappingReader.read(
            """
            {"version": 1, "name": "tabs", "source": "tabs", "zone": "America/New_York",
             "delimiter": "\\t", "quote": "", "ragged": true, "key": "id",
             "fields": {"receivedAt": {"column": "at", "format": ["epoch-millis"]},
                        "rangAt": {"column": "rang", "format": ["epoch-seconds"]},
                        "nature": {"column": "what", "after": "-"},
                        "cadPriority": {"column": "what", "before": "-"},
                        "latitude": {"column": "point", "after": ["POINT (", " "], "before": ")"},
                        "longitude": {"column": "point", "after": "(", "before": " "},
                        "closedAt": {"first": ["closed", "cleared"], "format": ["epoch-millis"]}}}
            """);
    var rows =
        Shared.rows(
            mapping,
            "id\tat\trang\twhat\tpoint\tclosed\tcleared\n"
                + "1\t1735707600123\t1735707599.5\tP1-SAID \"HELP\tPOINT (-78.9 35.99)\t\t1735707700000\n"
                + "2\t1735707600123\t\tP2-NOISE\n");
    assertThat(rows).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    var call = rows.get(0).call();
    assertThat(call.call().receivedAt()).isEqualTo(Instant.parse("2025-01-01T05:00:00.123Z"));
    assertThat(call.call().rangAt()).isEqualTo(Instant.parse("2025-01-01T04:59:59.500Z"));
    assertThat(call.call().nature()).isEqualTo("SAID \"HELP");
    assertThat(call.call().cadPriority()).isEqualTo("P1");
    assertThat(call.call().location()).isEqualTo(new Place(null, null, null, 35.99, -78.9));
    assertThat(call.closedAt()).isEqualTo(Instant.parse("2025-01-01T05:01:40Z"));
    assertThat(rows.get(1).call().isOver()).isFalse();
  }

  private static final String TWELVE_HOURS =
      """
      {"version": 1, "name": "noon", "source": "noon", "zone": "America/New_York", "key": "id",
       "fields": {"receivedAt": {"columns": ["date", "time"], "format": ["M/d/yyyy h:mm a z"]},
                  "nature": "what"},
       "unitTimes": [
         {"unit": "unit 1", "statuses": {"ENROUTE": {"columns": ["date", "out 1"],
                                                     "format": ["M/d/yyyy h:mm a z"]}}},
         {"unit": "unit 2", "status": {"column": "did", "translate": {"10-23": "ON_SCENE"},
                                       "otherwise": ""},
          "at": {"column": "did at", "format": ["iso"]}}]}
      """;

  @Test
  void twelve_hours_with_the_abbreviation_of_the_zone_and_two_units_a_row() throws IOException {
    var rows =
        Shared.rows(
            MappingReader.read(TWELVE_HOURS),
            "id,date,time,what,unit 1,out 1,unit 2,did,did at\n"
                + "1,11/2/2025,1:30 AM EDT,A,M1,1:40 am est,,,\n"
                + "2,11/2/2025,1:30 AM EST,A,,,E7,10-23,2025-11-02T02:00:00-05:00\n"
                + "3,7/1/2025,12:05 PM EST,A,,,E7,10-99,2025-11-02T02:00:00-05:00\n"
                + "4,7/1/2025,12:05 PM XYZ,A,,,,,\n");
    assertThat(rows.subList(0, 3)).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    assertThat(rows.subList(0, 3))
        .extracting(row -> row.call().call().receivedAt())
        .containsExactly(
            Instant.parse("2025-11-02T05:30:00Z"),
            Instant.parse("2025-11-02T06:30:00Z"),
            Instant.parse("2025-07-01T17:05:00Z"));
    assertThat(rows.get(0).call().reports())
        .containsExactly(
            new UnitReport("M1", UnitStatus.ENROUTE, Instant.parse("2025-11-02T06:40:00Z")));
    assertThat(rows.get(1).call().reports())
        .containsExactly(
            new UnitReport("E7", UnitStatus.ON_SCENE, Instant.parse("2025-11-02T07:00:00Z")));
    assertThat(rows.get(2).call().reports()).isEmpty();
    assertThat(rows.get(3).remarks())
        .containsExactly(new Remark(5L, "date + time", RemarkReason.TIME_UNREADABLE));
  }

  @Test
  void a_city_of_another_hemisphere_is_read_in_utf_16() throws IOException {
    var mapping =
        MappingReader.read(
            """
            {"version": 1, "name": "wide", "source": "wide", "zone": "Pacific/Auckland", "key": "id",
             "encoding": "UTF-16",
             "fields": {"receivedAt": {"column": "at", "format": ["d MMM yyyy HH:mm"]},
                        "nature": {"column": "what", "translate": {"x": ""}, "missing": "UNKNOWN"}}}
            """);
    var bytes = "id,at,what\n1,1 Jan 2025 13:00,x\n".getBytes(Charset.forName("UTF-16"));
    var rows = Shared.rows(mapping, new ByteArrayInputStream(bytes));
    assertThat(rows).extracting(row -> row.call().call().nature()).isEqualTo(List.of("UNKNOWN"));
    assertThat(rows.get(0).call().call().receivedAt())
        .isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
  }
}
