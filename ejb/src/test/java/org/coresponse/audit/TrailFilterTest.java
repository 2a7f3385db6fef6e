package org.coresponse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailFilterTest {
  @Test
  void blanks_narrow_nothing() {
    assertThat(new TrailFilter(null, null, " ", "", null, "  ")).isEqualTo(TrailFilter.EVERYTHING);
  }
}
