package org.coresponse.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedPageFilterTest {
  private static final String PATH = "/app/dispatch/incident.xhtml";

  @Test
  void the_query_asked_for_before_sign_in_comes_back() {
    var cookies = "theme=dark; wanted=" + PATH + "?number=20261121-0042; lang=es";
    assertThat(WantedPageFilter.wanted(cookies, PATH)).isEqualTo("?number=20261121-0042");
  }

  @Test
  void the_query_is_whole_as_pages_write_it() {
    var query = "?name=DUR-CRISIS+v1&text=%C3%B1*";
    assertThat(WantedPageFilter.wanted("wanted=" + PATH + query, PATH)).isEqualTo(query);
  }

  @Test
  void quotes_that_the_server_puts_around_it_do_not_matter() {
    var cookies = "wanted=\"" + PATH + "?number=20261121-0042\"; lang=es";
    assertThat(WantedPageFilter.wanted(cookies, PATH)).isEqualTo("?number=20261121-0042");
  }

  @Test
  void a_query_of_another_page_does_not() {
    var cookies = "wanted=/app/clinicians/clinicians.xhtml?id=2";
    assertThat(WantedPageFilter.wanted(cookies, PATH)).isNull();
  }

  @Test
  void nothing_but_a_plain_query_is_taken() {
    assertThat(WantedPageFilter.wanted("wanted=" + PATH + "//evil.example", PATH)).isNull();
    assertThat(WantedPageFilter.wanted("unwanted=" + PATH + "?number=1", PATH)).isNull();
    assertThat(WantedPageFilter.wanted(null, PATH)).isNull();
  }
}
