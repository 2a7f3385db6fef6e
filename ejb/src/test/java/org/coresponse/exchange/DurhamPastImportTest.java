package org.coresponse.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.coresponse.demo.DurhamPast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demonstration's past, read by the shipped mapping of Durham as any file is. */
class DurhamPastImportTest {
  private static List<MappedRow> rows;

  @BeforeAll
  static void read() throws IOException {
    var from = LocalDateTime.parse("2025-02-01T00:00:00");
    try (var past = DurhamPast.csv(DurhamPast.SEED, from, from.plusMonths(10))) {
      rows = Shared.rows(Shared.shipped("durham"), past);
    }
  }

  @Test
  void no_row_is_refused_and_test_entries_are_passed_over() {
    assertThat(rows).noneMatch(MappedRow::isRefused);
    var ignored = rows.stream().filter(MappedRow::ignored).count();
    assertThat(100.0 * ignored / rows.size()).isCloseTo(100 * 1167 / 275_117.0, within(0.1));
  }

  @Test
  void the_hour_that_happens_twice_is_all_that_is_remarked() {
    assertThat(rows)
        .flatExtracting(MappedRow::remarks)
        .extracting(Remark::reason)
        .isNotEmpty()
        .containsOnly(RemarkReason.TIME_TWICE);
  }

  @Test
  void every_call_is_over() {
    var calls = rows.stream().filter(row -> !row.ignored()).map(MappedRow::call).toList();
    assertThat(calls).allMatch(MappedCall::isOver);
  }

  @Test
  void a_call_has_the_point_and_the_beat_of_its_address_unless_the_cad_had_none() {
    var calls = rows.stream().filter(row -> !row.ignored()).map(MappedRow::call).toList();
    var without = calls.stream().filter(call -> !call.call().location().hasPoint()).toList();
    assertThat(without).allMatch(call -> call.beat() == null && call.district() == null);
    assertThat(100.0 * without.size() / calls.size())
        .isCloseTo(100 * 10_780 / 275_117.0, within(0.5));
  }
}
