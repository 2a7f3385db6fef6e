package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import org.coresponse.intake.Place;
import org.coresponse.units.UnitReport;
import org.coresponse.units.UnitStatus;
import org.junit.jupiter.api.Test;

/** The files of three counties, read whole. */
class RealFilesTest {
  @Test
  void every_row_of_san_diego_is_a_call() throws IOException {
    var rows =
        Shared.rows(Shared.shipped("san-diego"), Shared.data("dev/sandiego-pd-cfs-2023-01.csv.gz"));
    assertThat(rows).hasSize(26_595).noneMatch(MappedRow::isRefused);
    assertThat(rows).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    var first = rows.get(0);
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.call().call().externalId()).isEqualTo("E23010000001");
    assertThat(first.call().call().receivedAt()).isEqualTo(Instant.parse("2023-01-01T08:00:05Z"));
    assertThat(first.call().call().location()).isEqualTo(Place.at("05TH AVE at G"));
    assertThat(first.call().disposition()).isEqualTo("cancelled");
    assertThat(rows.stream().filter(row -> row.call().isOver()).count()).isEqualTo(26_595 - 92);
    assertThat(rows.stream().filter(r -> r.call().call().nature().equals("UNKNOWN TROUBLE")))
        .hasSize(19);
  }

  @Test
  void rows_of_san_francisco_are_units_of_fewer_calls() throws IOException {
    var rows =
        Shared.rows(Shared.shipped("san-francisco-fire"), Shared.data("dev/sffd-cfs-2020.csv.gz"));
    assertThat(rows).hasSize(10_410).noneMatch(MappedRow::isRefused);
    assertThat(rows.stream().map(row -> row.call().call().externalId()).distinct()).hasSize(5292);
    var fingerprints =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.call().call().externalId(),
                    Collectors.mapping(row -> row.call().fingerprint(), Collectors.toSet())));
    assertThat(fingerprints.values()).allMatch(each -> each.size() == 1);
    assertThat(
            rows.stream()
                .filter(
                    row ->
                        row.call().reports().stream()
                            .noneMatch(report -> report.status() == UnitStatus.ON_SCENE)))
        .hasSize(1716);
    var medic = rows.get(1).call();
    assertThat(medic.reports())
        .contains(new UnitReport("85", UnitStatus.ON_SCENE, Instant.parse("2020-04-08T07:02:21Z")))
        .hasSize(6);
    assertThat(medic.call().location().latitude()).isEqualTo(37.73217458500619);
    assertThat(medic.call().location().longitude()).isEqualTo(-122.42779351441527);
  }

  @Test
  void a_file_without_header_has_numbered_columns() throws IOException {
    var montgomery =
        MappingReader.read(
            """
            {"version": 1, "name": "montgomery", "source": "montco", "zone": "America/New_York",
             "header": false, "key": {"columns": ["3", "4", "6"], "join": "|"},
             "fields": {"receivedAt": {"column": "4", "format": ["yyyy-MM-dd HH:mm"]},
                        "nature": "3", "latitude": "1", "longitude": "2",
                        "address": "6", "district": "5"}}
            """);
    var rows = Shared.rows(montgomery, Shared.data("dev/montgomery-pa-911-sample.csv.gz"));
    assertThat(rows).hasSize(3051);
    assertThat(rows).noneMatch(MappedRow::isRefused);
    assertThat(rows.stream().map(row -> row.call().call().externalId()).distinct()).hasSize(3023);
    assertThat(rows.get(0).call().call().location().address())
        .isEqualTo("DEKALB PIKE & ALLENDALE RD");
  }
}
