package org.coresponse.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.DutyShift;
import org.coresponse.shiftrules.ShiftKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTimingTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");
  private static final List<DutyShift> SHIFTS =
      List.of(
          shift(WorkRole.DIVERSION, ShiftKind.DUTY, "2026-11-25T07:00", "2026-11-25T15:00"),
          shift(WorkRole.DIVERSION, ShiftKind.DUTY, "2026-11-25T15:00", "2026-11-25T19:00"),
          shift(WorkRole.DIVERSION, ShiftKind.ON_CALL, "2026-11-26T00:00", "2026-11-26T06:00"),
          shift(WorkRole.CO_RESPONSE, ShiftKind.DUTY, "2026-11-27T07:00", "2026-11-27T15:00"));

  private static DutyShift shift(WorkRole role, ShiftKind kind, String from, String to) {
    return new DutyShift(role, kind, at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CITY).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T02:59, WITHOUT_SHIFT,",
    "2026-11-25T03:00, EARLY, 2026-11-25T07:00",
    "2026-11-25T06:29, EARLY, 2026-11-25T07:00",
    "2026-11-25T06:30, ON_TIME, 2026-11-25T07:00",
    "2026-11-25T07:05, ON_TIME, 2026-11-25T07:00",
    "2026-11-25T07:06, LATE, 2026-11-25T07:00",
    "2026-11-25T14:29, LATE, 2026-11-25T07:00",
    "2026-11-25T14:30, ON_TIME, 2026-11-25T15:00",
    "2026-11-25T15:00, ON_TIME, 2026-11-25T15:00",
    "2026-11-25T18:59, LATE, 2026-11-25T15:00",
    "2026-11-25T19:00, WITHOUT_SHIFT,",
    "2026-11-25T23:29, EARLY, 2026-11-26T00:00",
    "2026-11-25T23:31, CALLED_OUT, 2026-11-26T00:00",
    "2026-11-26T03:00, CALLED_OUT, 2026-11-26T00:00",
    "2026-11-27T07:00, WITHOUT_SHIFT,"
  })
  void somebody_comes_for_the_shift_that_is_nearest(String now, DutyTiming timing, String begins) {
    var shift = DutyTiming.shift(SHIFTS, WorkRole.DIVERSION, at(now));
    assertThat(shift == null ? null : shift.startsAt())
        .isEqualTo(begins == null ? null : at(begins));
    assertThat(DutyTiming.of(shift, at(now))).isEqualTo(timing);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-08T01:30, 2026-03-08T03:00", "2026-11-01T00:30, 2026-11-01T01:00"})
  void half_an_hour_ahead_is_half_an_hour_in_a_night_with_another_number_of_hours(
      String now, String begins) {
    var shift = List.of(shift(WorkRole.DIVERSION, ShiftKind.DUTY, begins, "2026-12-01T00:00"));
    var found = DutyTiming.shift(shift, WorkRole.DIVERSION, at(now));
    assertThat(DutyTiming.of(found, at(now))).isEqualTo(DutyTiming.ON_TIME);
    assertThat(DutyTiming.of(found, at(now).minusSeconds(1))).isEqualTo(DutyTiming.EARLY);
  }
}
