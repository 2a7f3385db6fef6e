package org.coresponse.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.coresponse.clinicians.ProgrammePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftRowTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CITY).toInstant();
  }

  private static ShiftRow shift(String from, String to) {
    return new ShiftRow(1L, ProgrammePart.CO_RESPONSE.role(), at(from), at(to));
  }

  @Test
  void a_shift_covers_its_first_instant_and_not_its_last() {
    var shift = shift("2026-11-21T07:00", "2026-11-21T19:00");
    assertThat(shift.coversAt(shift.startsAt())).isTrue();
    assertThat(shift.coversAt(shift.startsAt().minusNanos(1))).isFalse();
    assertThat(shift.coversAt(shift.endsAt().minusNanos(1))).isTrue();
    assertThat(shift.coversAt(shift.endsAt())).isFalse();
  }

  @Test
  void two_shifts_in_a_row_leave_no_instant_out_and_count_none_twice() {
    var night = shift("2026-11-21T19:00", "2026-11-22T07:00");
    var day = shift("2026-11-22T07:00", "2026-11-22T19:00");
    assertThat(Stream.of(night, day).filter(s -> s.coversAt(at("2026-11-22T07:00"))))
        .containsExactly(day);
  }

  static Stream<Arguments> nights() {
    return Stream.of(
        arguments("2026-03-07T19:00", "2026-03-08T07:00", 11),
        arguments("2026-10-31T19:00", "2026-11-01T07:00", 13),
        arguments("2026-11-21T19:00", "2026-11-22T07:00", 12));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void a_night_has_its_true_hours(String from, String to, int hours) {
    var night = shift(from, to);
    assertThat(Duration.between(night.startsAt(), night.endsAt())).hasHours(hours);
    assertThat(
            Stream.iterate(night.startsAt(), t -> t.plusSeconds(1_800))
                .limit(60)
                .filter(night::coversAt))
        .hasSize(hours * 2);
  }

  @Test
  void both_hours_between_one_and_two_of_the_autumn_night_are_covered() {
    var night = shift("2026-10-31T19:00", "2026-11-01T07:00");
    var halfPastOne = LocalDateTime.parse("2026-11-01T01:30").atZone(CITY);
    var first = halfPastOne.withEarlierOffsetAtOverlap().toInstant();
    var second = halfPastOne.withLaterOffsetAtOverlap().toInstant();
    assertThat(Duration.between(first, second)).hasHours(1);
    assertThat(night.coversAt(first)).isTrue();
    assertThat(night.coversAt(second)).isTrue();
  }
}
