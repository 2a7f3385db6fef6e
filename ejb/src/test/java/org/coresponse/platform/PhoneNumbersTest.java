package org.coresponse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"+19195550123", "919-555-0123", "(919) 555 0123", "1 919 555 0123", "9195550123"})
  void numbers_are_read_as_people_write_them(String given) {
    assertThat(PhoneNumbers.read(given, "US")).contains("+19195550123");
  }

  @Test
  void another_countrys_number_keeps_its_country() {
    assertThat(PhoneNumbers.read("+52 55 1234 5678", "US")).contains("+525512345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "911", "919555012", "5550123", "+1919555012345678901"})
  void what_nobody_could_call_back_is_no_number(String given) {
    assertThat(PhoneNumbers.read(given, "US")).isEmpty();
  }

  @Test
  void an_extension_is_kept_and_shown() {
    for (var given : new String[] {"(919) 555-0123 ext. 42", "+19195550123;ext=42"}) {
      assertThat(PhoneNumbers.read(given, "US")).contains("+19195550123;ext=42");
    }
    assertThat(PhoneNumbers.show("+19195550123;ext=42", "US")).isEqualTo("(919) 555-0123 ext. 42");
  }

  @Test
  void a_number_is_shown_as_the_region_writes_it() {
    assertThat(PhoneNumbers.show("+19195550123", "US")).isEqualTo("(919) 555-0123");
    assertThat(PhoneNumbers.show("+525512345678", "US")).startsWith("+52 ");
    assertThat(PhoneNumbers.show(null, "US")).isNull();
    assertThat(PhoneNumbers.show("garbled", "US")).isEqualTo("garbled");
  }
}
