package org.coresponse.web.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileServerTest {
  @ParameterizedTest
  @CsvSource({
    "https://tiles.example.org/{z}/{x}/{y}.png, https://tiles.example.org",
    "https://{s}.tiles.example.org/{z}/{x}/{y}@2x.png?key=a1, https://*.tiles.example.org",
    "http://localhost:8081/styles/plain/{z}/{y}/{x}, http://localhost:8081"
  })
  void the_host_may_send_images(String address, String source) {
    assertThat(TileServer.sourceOf(address)).contains(source);
  }

  /** What is no address must not become a part of the policy. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example.org/",
        "https://tiles.example.org/{z}/{x}.png",
        "https://*/{z}/{x}/{y}",
        "javascript:alert(1)/{z}/{x}/{y}",
        "https://a.org; script-src *//{z}/{x}/{y}",
        "https://a.org/{z}/{x}/{y} 'unsafe-inline'",
        "https://a.org/{z}/{x}/{y};script-src",
        "//a.org/{z}/{x}/{y}"
      })
  void what_is_no_address_of_tiles_is_none(String address) {
    assertThat(TileServer.sourceOf(address)).isEmpty();
  }

  @Test
  void without_a_setting_there_is_none() {
    assertThat(TileServer.sourceOf("")).isEmpty();
  }
}
