package org.coresponse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.platform.Settings.Key;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path README = Path.of("../README.md");
  private static final String BEGIN = "<!-- settings -->\n";
  private static final String END = "<!-- /settings -->";

  @Test
  void the_table_of_the_readme_is_that_of_the_code() throws IOException {
    var readme = Files.readString(README);
    assertThat(readme).contains(BEGIN, END);
    var table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    assertThat(table)
        .as("put this between the marks of README.md:%n%s", table())
        .isEqualTo(table());
  }

  private static String table() {
    return Stream.of(Key.values())
        .map(k -> "| `%s` | `%s` | %s |\n".formatted(k.variable(), k.standard(), k.purpose()))
        .collect(Collectors.joining("", "| Variable | Default | Purpose |\n|---|---|---|\n", ""));
  }

  @Test
  void a_variable_is_what_microprofile_config_looks_for() {
    assertThat(Key.CITY_ZONE.variable()).isEqualTo("CITY_ZONE");
    assertThat(Key.SECURE_COOKIE.variable()).isEqualTo("CORESPONSE_COOKIE_SECURE");
    assertThat(Key.values()).allMatch(k -> k.variable().matches("[A-Z][A-Z_]*"));
    assertThat(Key.values()).extracting(Key::variable).doesNotHaveDuplicates();
  }

  @Test
  void the_defaults_can_be_read() {
    assertThat(ZoneId.of(Key.CITY_ZONE.standard())).isNotNull();
    assertThat(Duration.parse(Key.LINE_DROPPED.standard())).isPositive();
    assertThat(PhoneNumberUtil.getInstance().getSupportedRegions())
        .contains(Key.CITY_REGION.standard());
  }

  @Test
  void the_defaults_are_the_safe_ones() {
    assertThat(Key.DEMO.standard()).isEqualTo("false");
    assertThat(Key.SECURE_COOKIE.standard()).isEqualTo("true");
  }

  @Test
  void a_purpose_is_one_line_without_a_bar() {
    assertThat(Key.values())
        .allMatch(k -> !k.purpose().isBlank() && !k.purpose().matches("(?s).*[|\\n].*"));
  }
}
