package org.coresponse.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpRuleTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "HIGH, 2026-11-28T15:00:00Z",
    "INCOMPLETE, 2026-11-28T15:00:00Z",
    ", 2026-11-28T15:00:00Z",
    "MODERATE, 2026-11-29T15:00:00Z",
    "LOW, 2026-11-29T15:00:00Z",
    "NONE, 2026-11-29T15:00:00Z"
  })
  void a_high_level_or_none_found_is_due_in_a_day_any_other_in_two(
      FollowUpLevel level, Instant due) {
    assertThat(FollowUpRule.due(level, Instant.parse("2026-11-27T15:00:00Z"))).isEqualTo(due);
  }

  /** Twelve at noon is eleven in the morning after the night with an hour twice. */
  @Test
  void a_day_is_24_hours_also_where_the_clocks_change() {
    var noonOfSaturday = Instant.parse("2026-10-31T16:00:00Z");
    var due = FollowUpRule.due(FollowUpLevel.HIGH, noonOfSaturday);
    assertThat(due.atZone(CITY).toLocalTime()).hasHour(11).hasMinute(0);
    var noonBeforeSpring = Instant.parse("2026-03-07T17:00:00Z");
    assertThat(FollowUpRule.due(FollowUpLevel.HIGH, noonBeforeSpring).atZone(CITY).toLocalTime())
        .hasHour(13);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T15:00:00Z, 2026-11-28T04:59:59Z",
    "2026-11-28T04:59:59Z, 2026-11-28T04:59:59Z",
    "2026-11-28T05:00:00Z, 2026-11-29T04:59:59Z",
    "2026-11-01T04:30:00Z, 2026-11-02T04:59:59Z",
    "2026-03-08T05:30:00Z, 2026-03-09T03:59:59Z"
  })
  void the_same_day_is_the_city_s_whatever_its_length(Instant at, Instant end) {
    assertThat(FollowUpRule.endOfDay(at, CITY)).isEqualTo(end);
  }

  @Test
  void three_attempts_on_two_days_by_two_means_are_enough() {
    var phone = tried("2026-11-27T15:00:00Z", ContactMeans.PHONE);
    var text = tried("2026-11-27T16:00:00Z", ContactMeans.TEXT);
    var nextDay = tried("2026-11-28T15:00:00Z", ContactMeans.PHONE);
    assertThat(FollowUpRule.effort(List.of(phone, text, nextDay), CITY).enough()).isTrue();
    assertThat(FollowUpRule.effort(List.of(phone, text), CITY).enough()).isFalse();
    assertThat(FollowUpRule.effort(List.of(text, nextDay), CITY).enough()).isFalse();
    assertThat(FollowUpRule.effort(List.of(phone, phone, nextDay), CITY))
        .isEqualTo(new FollowUpRule.Effort(3, 2, 1));
    assertThat(FollowUpRule.effort(List.of(phone, phone, text), CITY))
        .isEqualTo(new FollowUpRule.Effort(3, 1, 2));
  }

  /** Ten in the evening and one at night are two days of UTC and two of the city at other hours. */
  @Test
  void days_are_the_city_s() {
    var evening = tried("2026-11-28T02:00:00Z", ContactMeans.PHONE);
    var afternoon = tried("2026-11-27T20:00:00Z", ContactMeans.TEXT);
    var night = tried("2026-11-28T06:00:00Z", ContactMeans.PHONE);
    assertThat(FollowUpRule.effort(List.of(afternoon, evening), CITY).days()).isOne();
    assertThat(FollowUpRule.effort(List.of(evening, night), CITY).days()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowUpResult.class,
      names = {"NO_ANSWER", "LEFT_MESSAGE", "WRONG_NUMBER"})
  void who_was_not_reached_is_tried_again(FollowUpResult result) {
    assertThat(result.ends()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = FollowUpResult.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NO_ANSWER", "LEFT_MESSAGE", "WRONG_NUMBER"})
  void any_other_result_ends_it(FollowUpResult result) {
    assertThat(result.ends()).isTrue();
  }

  @Test
  void an_end_is_an_end() {
    for (var next : FollowUpStatus.values()) {
      assertThat(FollowUpStatus.REACHED.canBecome(next)).isFalse();
      assertThat(FollowUpStatus.CLOSED.canBecome(next)).isFalse();
      assertThat(FollowUpStatus.ATTEMPTED.canBecome(next)).isEqualTo(next != FollowUpStatus.DUE);
    }
  }

  private static FollowUpRule.Tried tried(String at, ContactMeans means) {
    return new FollowUpRule.Tried(Instant.parse(at), means);
  }
}
