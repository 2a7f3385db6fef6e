package org.coresponse.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallFilterTest {
  @Test
  void nothing_said_narrows_nothing() {
    assertThat(new CallFilter(null, " ")).isEqualTo(new CallFilter(CallState.ALL, null));
  }

  @Test
  void text_is_taken_without_outer_blanks() {
    assertThat(new CallFilter(CallState.OPEN, " Broad ").text()).isEqualTo("Broad");
  }
}
