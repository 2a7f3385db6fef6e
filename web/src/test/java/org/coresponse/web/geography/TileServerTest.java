package org.coresponse.web.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void the_policy_of_pages_takes_images_from_it_and_nothing_else() throws IOException {
    var policy = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    assertThat(TileServer.letInto(policy, "https://tiles.example.org"))
        .contains("img-src 'self' https://tiles.example.org data:")
        .containsOnlyOnce("https://tiles.example.org");
  }

  @Test
  void without_a_setting_there_is_none() {
    assertThat(TileServer.sourceOf("")).isEmpty();
  }
}
