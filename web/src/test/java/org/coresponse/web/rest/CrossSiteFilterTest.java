package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "LOCK"})
  void a_change_by_session_is_refused_and_by_token_taken(String method) {
    assertThat(CrossSiteFilter.refused(method, null)).isTrue();
    assertThat(CrossSiteFilter.refused(method, "Basic YTpi")).isTrue();
    assertThat(CrossSiteFilter.refused(method, "Bearer abc")).isFalse();
    assertThat(CrossSiteFilter.refused(method, "bearer abc")).isFalse();
  }

  @Test
  void a_session_may_read() {
    assertThat(CrossSiteFilter.refused("GET", null)).isFalse();
    assertThat(CrossSiteFilter.refused("HEAD", null)).isFalse();
  }
}
