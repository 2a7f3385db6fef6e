package org.coresponse.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When each kind of domain.md (Licences) ends and ends again, over the five years from its issue,
 * worked out by hand with a calendar.
 */
class RenewalCycleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind         | issued     | ends, again and again
          LCSW           | 2024-07-01 | 2026-06-30 2028-06-30 2030-06-30
          LCSW           | 2024-06-30 | 2026-06-30 2028-06-30 2030-06-30
          LCSW           | 2024-05-15 | 2025-06-30 2027-06-30 2029-06-30
          LCSWA          | 2024-03-09 | 2026-03-09 2028-03-09 2030-03-09
          LCSWA          | 2024-02-29 | 2026-02-28 2028-02-28 2030-02-28
          CSW            | 2024-09-01 | 2026-09-01 2028-09-01 2030-09-01
          CMSW           | 2024-09-01 | 2026-09-01 2028-09-01 2030-09-01
          LCMHC          | 2025-01-10 | 2026-06-30 2028-06-30 2030-06-30
          LCMHCA         | 2024-07-15 | 2026-06-30 2028-06-30 2030-06-30
          LCMHCS         | 2024-12-31 | 2026-06-30 2028-06-30 2030-06-30
          LCAS           | 2024-11-18 | 2026-11-18 2028-11-18 2030-11-18
          LCAS-A         | 2024-11-18 | 2026-11-18 2028-11-18 2030-11-18
          CADC           | 2024-01-31 | 2026-01-31 2028-01-31 2030-01-31
          CSI            | 2024-01-31 | 2026-01-31 2028-01-31 2030-01-31
          LP             | 2024-10-01 | 2026-10-01 2028-10-01 2030-10-01
          LP             | 2025-04-02 | 2026-10-01 2028-10-01 2030-10-01
          LPA            | 2024-09-30 | 2024-10-01 2026-10-01 2028-10-01 2030-10-01
          LMFT           | 2024-04-30 | 2025-04-30 2026-04-30 2027-04-30 2028-04-30 2029-04-30
          LMFT           | 2024-02-29 | 2025-02-28 2026-02-28 2027-02-28 2028-02-28 2029-02-28
          LMFT-A         | 2024-04-30 | 2025-04-30 2026-04-30 2027-04-30 2028-04-30 2029-04-30
          RN             | 2024-08-31 | 2026-08-31 2028-08-31 2030-08-31
          PMHNP          | 2024-08-31 | 2026-08-31 2028-08-31 2030-08-31
          CPSS           | 2024-03-10 | 2026-03-10 2028-03-10 2030-03-10
          EMT            | 2024-03-31 | 2028-03-31 2032-03-31
          CJIS           | 2024-08-12 | 2026-08-12 2028-08-12 2030-08-12
          """)
  void every_kind_ends_when_its_board_says(String kind, LocalDate issued, String ends) {
    var cycle = DefaultKinds.of(kind);
    var expected = Arrays.stream(ends.split(" ")).map(LocalDate::parse).toList();
    var end = cycle.firstEnd(issued);
    for (var each : expected) {
      assertThat(end).isEqualTo(each);
      end = cycle.nextEnd(end);
    }
  }

  @ParameterizedTest
  @CsvSource({"CIT", "BACKGROUND", "CONFIDENTIALITY"})
  void what_does_not_end_has_no_end(String kind) {
    assertThat(DefaultKinds.of(kind).firstEnd(LocalDate.of(2024, 2, 29))).isNull();
    assertThat(DefaultKinds.of(kind).nextEnd(LocalDate.of(2024, 2, 29))).isNull();
  }

  @Test
  void the_first_end_is_always_after_the_issue_and_within_the_years_and_a_leap_day() {
    var cycles =
        List.of(
            new RenewalCycle(Cycle.FIXED_DAY, 1, MonthDay.of(6, 30), YearParity.ANY),
            new RenewalCycle(Cycle.FIXED_DAY, 2, MonthDay.of(2, 29), YearParity.EVEN),
            new RenewalCycle(Cycle.FIXED_DAY, 2, MonthDay.of(10, 1), YearParity.ODD));
    for (var cycle : cycles) {
      for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
        assertThat(cycle.firstEnd(day))
            .isAfter(day)
            .isBeforeOrEqualTo(day.plusYears(2).plusDays(1));
      }
    }
  }

  @Test
  void a_cycle_that_makes_no_sense_is_none() {
    assertThatThrownBy(() -> new RenewalCycle(Cycle.FIXED_DAY, 2, null, YearParity.ANY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RenewalCycle(Cycle.FROM_ISSUE, 0, null, YearParity.ANY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RenewalCycle(Cycle.NONE, 1, null, YearParity.ANY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
