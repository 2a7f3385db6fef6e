package org.coresponse.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.coresponse.web.problem.BodyTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {

  private static CountedBody body(int size, int limit) {
    var bytes = new ByteArrayInputStream(new byte[size]);
    return new CountedBody(
        new ServletInputStream() {
          @Override
          public int read() {
            return bytes.read();
          }

          @Override
          public boolean isFinished() {
            return bytes.available() == 0;
          }

          @Override
          public boolean isReady() {
            return true;
          }

          @Override
          public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
          }
        },
        limit);
  }

  @Test
  void a_body_of_the_limit_is_read_whole() throws IOException {
    assertThat(body(1000, 1000).readAllBytes()).hasSize(1000);
  }

  @Test
  void one_byte_more_is_refused() {
    assertThatThrownBy(() -> body(1001, 1000).readAllBytes())
        .isInstanceOf(BodyTooLargeException.class);
    assertThatThrownBy(
            () -> {
              var body = body(3, 2);
              while (body.read() >= 0) {
                // byte by byte
              }
            })
        .isInstanceOf(BodyTooLargeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app//intake/entry.xhtml",
        "/app/./intake/entry.xhtml",
        "/app/x/../intake/entry.xhtml",
        "/app/intake/entry.xhtml;a=b",
        "/app/intake%2Fentry.xhtml",
        "/app/intake%5centry.xhtml",
        "/app/%2e%2e/entry.xhtml",
        "/app/%252e/entry.xhtml",
        "/.git/config"
      })
  void an_address_has_one_spelling(String path) {
    assertThat(new Address(path).isPlain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/app/intake/entry.xhtml",
        "/jakarta.faces.resource/css/theme.css.xhtml",
        "/api/v1/calls/20261121-0042",
        "/omnifaces.push/board"
      })
  void plain_addresses_pass(String path) {
    assertThat(new Address(path).isPlain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/calls/20261121-0042/notes, /api/v1/calls/*/notes",
    "/app/dispatch/incident.xhtml, /app/dispatch/incident.xhtml",
    "/api/v1/calls/+19195550123, /api/v1/calls/*",
    "/api/v1/calls/Ann%20Smith, /api/v1/calls/*",
    "/omnifaces.push/board, /omnifaces.push/board",
  })
  void the_trail_gets_no_values_of_an_address(String path, String masked) {
    assertThat(RequestedAct.masked(path)).isEqualTo(masked);
  }

  @Test
  void an_invented_method_is_not_repeated() {
    assertThat(RequestedAct.method("SECRET")).isEqualTo("OTHER");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "same-origin, -, city.example, true",
        "cross-site, https://city.example, city.example, false",
        "same-site, https://city.example, city.example, false",
        "none, -, city.example, false",
        "-, https://city.example, city.example, true",
        "-, http://city.example:8080, city.example:8080, true",
        "-, https://evil.example, city.example, false",
        "-, null, city.example, false",
        "-, -, city.example, false",
        "-, ht tp://x, city.example, false",
      })
  void only_our_own_pages_sign_out(String site, String origin, String host, boolean ours) {
    assertThat(SameOrigin.sent(site, origin, host)).isEqualTo(ours);
  }

  @Test
  void a_closed_address_is_not_there_and_a_guarded_one_is_forbidden() {
    assertThat(ErrorServlet.decided(403, false).status()).isEqualTo(404);
    assertThat(ErrorServlet.decided(403, true).status()).isEqualTo(403);
    assertThat(ErrorServlet.page(405)).isEqualTo("404");
    assertThat(ErrorServlet.page(503)).isEqualTo("500");
  }
}
