package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-21T19:03:22.150001Z", "1800-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
  void a_key_is_read_as_it_was_given_out(String receivedAt) {
    var key = new CallKey(Instant.parse(receivedAt), 42);
    assertThat(CallKey.read("after", key.toString())).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "a-b", "1-", "-", "1-2-3", "9999999999999999999-1", "1 - 2"})
  void what_no_list_gave_out_is_refused(String given) {
    assertThatThrownBy(() -> CallKey.read("after", given))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("after"));
  }

  @Test
  void nothing_is_no_key() {
    assertThat(CallKey.read("after", null)).isNull();
    assertThat(CallKey.read("after", " ")).isNull();
  }
}
