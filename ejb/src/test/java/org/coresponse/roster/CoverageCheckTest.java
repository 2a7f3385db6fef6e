package org.coresponse.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.Week;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void hours_with_fewer_than_wanted_are_told_as_one_stretch() {
    var wanted = wanted(1, 7, 12, 2);
    var found = check(MONDAY, wanted, on("2026-11-30T07:00", "2026-11-30T12:00"));
    assertThat(found).containsExactly(new Shortfall(WorkRole.CO_RESPONSE, MONDAY, 7, 12, 1, 2));
  }

  @Test
  void who_leaves_at_half_past_is_missed_in_that_hour() {
    var found = check(MONDAY, wanted(1, 7, 10, 1), on("2026-11-30T07:00", "2026-11-30T09:30"));
    assertThat(found).containsExactly(new Shortfall(WorkRole.CO_RESPONSE, MONDAY, 9, 10, 0, 1));
    var relieved =
        check(
            MONDAY,
            wanted(1, 7, 10, 1),
            on("2026-11-30T07:00", "2026-11-30T09:30"),
            on("2026-11-30T09:30", "2026-11-30T15:00"));
    assertThat(relieved).isEmpty();
  }

  @Test
  void another_role_and_another_day_do_not_count() {
    var other =
        new CoverageCheck.OnDuty(
            WorkRole.DIVERSION, at("2026-11-30T00:00"), at("2026-12-01T00:00"));
    var found =
        check(MONDAY, wanted(1, 8, 9, 1), other, on("2026-12-01T00:00", "2026-12-02T00:00"));
    assertThat(found).hasSize(1);
  }

  @Test
  void an_hour_that_the_clocks_skip_wants_nobody_and_one_they_repeat_wants_them_twice() {
    var spring = LocalDate.of(2027, 3, 14);
    assertThat(check(spring, wanted(7, 2, 3, 1))).isEmpty();
    var autumn = LocalDate.of(2026, 11, 1);
    var firstOnly =
        new CoverageCheck.OnDuty(
            WorkRole.CO_RESPONSE,
            autumn.atTime(1, 0).atZone(CITY).withEarlierOffsetAtOverlap().toInstant(),
            autumn.atTime(1, 0).atZone(CITY).withLaterOffsetAtOverlap().toInstant());
    assertThat(check(autumn, wanted(7, 1, 2, 1), firstOnly)).hasSize(1);
  }

  private static List<Shortfall> check(
      LocalDate day, List<TargetRow> wanted, CoverageCheck.OnDuty... people) {
    return CoverageCheck.shortfalls(Week.of(day), CITY, wanted, List.of(people));
  }

  private static List<TargetRow> wanted(int weekday, int from, int until, int least) {
    return IntStream.range(from, until)
        .mapToObj(hour -> new TargetRow(WorkRole.CO_RESPONSE, weekday, hour, least))
        .toList();
  }

  private static CoverageCheck.OnDuty on(String from, String until) {
    return new CoverageCheck.OnDuty(WorkRole.CO_RESPONSE, at(from), at(until));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(CITY).toInstant();
  }
}
