package org.coresponse.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
  @ParameterizedTest
  @CsvSource({"Spanish, es", "español, es", "ESPANOL, es", "es, es", "' Swahili ', sw", "hmn, hmn"})
  void a_language_is_known_by_its_code_or_its_name(String typed, String code) {
    assertThat(LanguageNames.code(typed)).isEqualTo(code);
  }

  @Test
  void nothing_typed_is_no_language() {
    assertThat(LanguageNames.code(null)).isNull();
    assertThat(LanguageNames.code(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klingonish", "q", "xxxx", "<b>", "🧯", "12"})
  void what_is_no_language_is_refused(String typed) {
    assertThatThrownBy(() -> LanguageNames.code(typed)).isInstanceOf(InvalidFieldException.class);
  }

  @Test
  void the_common_ones_come_first_and_ten_are_enough() {
    assertThat(LanguageNames.complete("s", Locale.ENGLISH)).startsWith("Spanish", "Swahili");
    assertThat(LanguageNames.complete("esp", Texts.SPANISH)).startsWith("Español");
    assertThat(LanguageNames.complete("", Locale.ENGLISH)).hasSize(10).startsWith("Spanish");
    assertThat(LanguageNames.complete("zzzz", Locale.ENGLISH)).isEmpty();
  }
}
