package org.coresponse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class StaleDataExceptionTest {
  @Test
  void the_version_that_stands_is_let_through() {
    assertThatCode(() -> StaleDataException.requireCurrent(1_000, 1_000))
        .doesNotThrowAnyException();
  }

  @Test
  void whoever_names_no_version_takes_what_stands() {
    assertThatCode(() -> StaleDataException.requireCurrent(null, 7)).doesNotThrowAnyException();
  }

  @Test
  void another_version_is_refused() {
    var refused =
        catchThrowableOfType(
            StaleDataException.class, () -> StaleDataException.requireCurrent(1, 2));
    assertThat(refused.problem().kind().status()).isEqualTo(412);
    assertThat(refused.args()).containsExactly(1, 2);
  }
}
