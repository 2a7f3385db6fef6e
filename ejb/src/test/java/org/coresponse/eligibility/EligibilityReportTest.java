package org.coresponse.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;

class EligibilityReportTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 30);
  private static final EligibilitySpan SPAN =
      new EligibilitySpan(ProgrammePart.DIVERSION, FROM, TO);

  @Test
  void every_table_adds_up_to_the_whole() {
    var random = new Random(7);
    var cells = new ArrayList<Cell>();
    var whole = 0L;
    for (int i = 0; i < 300; i++) {
      var outcome = Outcome.values()[random.nextInt(3)];
      var reason =
          outcome == Outcome.UNSERVED
              ? UnservedReason.values()[random.nextInt(UnservedReason.values().length)]
              : null;
      var incidents = 1 + random.nextInt(9);
      whole += incidents;
      cells.add(
          new Cell(
              "2026-" + List.of("09", "11").get(random.nextInt(2)),
              random.nextInt(24),
              List.of("D1", "D2", "").get(random.nextInt(3)),
              outcome,
              reason,
              incidents));
    }
    var report = EligibilityReport.of(SPAN, 9_000, 0, cells);
    assertThat(report.all().eligible()).isEqualTo(whole);
    assertThat(report.months())
        .extracting(Tally::key)
        .containsExactly("2026-09", "2026-10", "2026-11");
    assertThat(report.months().get(1)).isEqualTo(new Tally.Sum().of("2026-10"));
    assertThat(report.hours()).hasSize(24);
    assertThat(report.districts()).extracting(Tally::key).containsExactly("D1", "D2", "");
    for (var table :
        List.of(List.of(report.all()), report.months(), report.hours(), report.districts())) {
      assertThat(table.stream().mapToLong(Tally::eligible).sum()).isEqualTo(whole);
      assertThat(table)
          .allSatisfy(
              one -> {
                assertThat(one.eligible()).isEqualTo(one.served() + one.unserved() + one.open());
                assertThat(one.reasons().stream().mapToLong(Tally.ReasonCount::incidents).sum())
                    .isEqualTo(one.unserved());
              });
    }
  }

  @Test
  void coverage_is_what_was_served_of_what_was_eligible_and_nothing_of_none() {
    var cells =
        List.of(
            new Cell("2026-09", 7, "", Outcome.SERVED, null, 1),
            new Cell("2026-09", 7, "", Outcome.UNSERVED, UnservedReason.NO_SHIFT, 2),
            new Cell("2026-09", 7, "", Outcome.OPEN, null, 1));
    assertThat(EligibilityReport.of(SPAN, 4, 0, cells).all().coverage()).isEqualTo(0.25);
    assertThat(EligibilityReport.of(SPAN, 4, 0, List.of()).all().coverage()).isNull();
  }

  @Test
  void a_span_is_at_most_two_years_and_not_backwards() {
    assertThatThrownBy(() -> new EligibilitySpan(ProgrammePart.DIVERSION, TO, FROM))
        .isInstanceOf(InvalidFieldException.class);
    assertThatThrownBy(() -> new EligibilitySpan(ProgrammePart.DIVERSION, FROM, FROM.plusYears(2)))
        .isInstanceOf(InvalidFieldException.class);
    new EligibilitySpan(ProgrammePart.DIVERSION, FROM, FROM.plusYears(2).minusDays(1));
  }
}
