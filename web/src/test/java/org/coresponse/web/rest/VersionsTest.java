package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.coresponse.web.problem.RefusedRequestException;
import org.jboss.resteasy.specimpl.ResteasyHttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  private static HttpHeaders headers(String... ifMatch) {
    var headers = new MultivaluedHashMap<String, String>();
    headers.addAll("If-Match", ifMatch);
    return new ResteasyHttpHeaders(headers);
  }

  private static int status(HttpHeaders headers) {
    return catchThrowableOfType(RefusedRequestException.class, () -> Versions.required(headers))
        .fault()
        .status();
  }

  @Test
  void what_was_given_as_etag_comes_back_as_version() {
    assertThat(Versions.etag(3).getValue()).isEqualTo("3");
    assertThat(Versions.etag(3).isWeak()).isFalse();
    assertThat(Versions.required(headers("\"3\""))).isEqualTo(3);
  }

  @Test
  void without_it_428() {
    assertThat(status(new ResteasyHttpHeaders(new MultivaluedHashMap<>()))).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "*", "W/\"3\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999\"", ""})
  void malformed_400(String value) {
    assertThat(status(headers(value))).isEqualTo(400);
  }

  @Test
  void two_headers_400() {
    assertThat(status(headers("\"1\"", "\"2\""))).isEqualTo(400);
  }
}
