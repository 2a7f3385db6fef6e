package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.coresponse.platform.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CallNumberTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void a_number_is_the_day_and_a_count_of_four_digits() {
    assertThat(CallNumber.of(DAY, 1)).hasToString("20261121-0001");
    assertThat(CallNumber.of(DAY, 9_999)).hasToString("20261121-9999");
  }

  @Test
  void the_count_grows_past_9999() {
    assertThat(CallNumber.of(DAY, 10_000)).hasToString("20261121-10000");
    assertThat(CallNumber.of(DAY, 9_999_999)).hasToString("20261121-9999999");
  }

  @Test
  void the_longest_number_fits_its_column() {
    assertThat(CallNumber.of(DAY, 9_999_999).value()).hasSizeLessThanOrEqualTo(16);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "20261121",
        "20261121-1",
        "2026-11-21-0001",
        "20261121-0001 ",
        "20261121-0001' or 1=1",
        "20261121-00000001",
        "٢٠٢٦١١٢١-٠٠٠١"
      })
  void no_call_is_known_by_what_has_not_the_form(String given) {
    assertThatThrownBy(() -> new CallNumber(given)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_was_given_is_not_repeated_in_the_failure() {
    assertThatThrownBy(() -> new CallNumber("<script>"))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.args()).containsExactly("call", ""));
  }

  @Test
  void a_typed_number_is_told_from_words() {
    assertThat(CallNumber.looksLike("20261121-0042")).isTrue();
    assertThat(CallNumber.looksLike("Holloway St")).isFalse();
  }
}
