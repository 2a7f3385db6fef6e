package org.coresponse.web.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskFormTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");

  /** Half past two in the afternoon of the city. */
  private static final Instant NOW = Instant.parse("2026-11-27T19:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "14:31, 2026-11-27T19:31:00Z",
    "23:59, 2026-11-28T04:59:00Z",
    "14:30, 2026-11-28T19:30:00Z",
    "09:00, 2026-11-28T14:00:00Z"
  })
  void a_call_back_is_the_next_time_that_the_clock_says_so(String typed, Instant then) {
    assertThat(at(typed)).isEqualTo(then);
  }

  @Test
  void seconds_of_now_do_not_stay_in_it() {
    var form = new DeskForm();
    form.setAt("14:45");
    assertThat(form.callBackAt(NOW.plusMillis(17_345), CITY))
        .isEqualTo(Instant.parse("2026-11-27T19:45:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "25:00"})
  void what_is_no_time_of_day_is_refused_at_its_field(String typed) {
    assertThatThrownBy(() -> at(typed))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, refused -> assertThat(refused.field()).isEqualTo("at"));
  }

  private static Instant at(String typed) {
    var form = new DeskForm();
    form.setAt(typed);
    return form.callBackAt(NOW, CITY);
  }
}
