package org.coresponse.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {
  private static final String ID = "7c1e0000-0000-4000-8000-0000000044d0";
  private final ProblemTexts texts = new ProblemTexts(new Texts());

  private static final Fault WRONG_CONSTANT =
      Fault.unreadable(new FieldFault("channel", "field.one-of", Map.of("values", "A, B")));

  @Test
  void the_document_has_the_shape_of_rfc_9457() {
    assertThat(new String(texts.problem(WRONG_CONSTANT, "en", ID).json(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"type\":\"urn:coresponse:problem:unreadable-field\",\"title\":\"Cannot be read\",\"status\":400,"
                + "\"detail\":\"Cannot be read as it is: channel.\",\"instance\":\"urn:uuid:"
                + ID
                + "\",\"errors\":[{\"field\":\"channel\",\"message\":\"Must be one of A, B.\"}]}");
  }

  @Test
  void it_speaks_spanish_when_asked() {
    var problem = texts.problem(WRONG_CONSTANT, "es-MX,es;q=0.9,en;q=0.5", ID);
    assertThat(problem.title()).isEqualTo("No se puede leer");
    assertThat(problem.errors().get(0).message()).isEqualTo("Debe ser uno de A, B.");
  }

  @Test
  void without_fields_there_is_no_list_of_them() {
    assertThat(new String(texts.problem(Fault.FORBIDDEN, null, ID).json(), StandardCharsets.UTF_8))
        .doesNotContain("errors");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"es|es", "en|en", "fr|en", "fr, es;q=0.1|es", "*|en", ";;;|en", "''|en"})
  void the_language_is_one_of_ours(String header, String language) {
    assertThat(ProblemTexts.language(header)).isEqualTo(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 418, 500, 503})
  void every_status_has_words(int status) {
    for (var language : List.of("en", "es")) {
      assertThat(texts.problem(Faults.ofStatus(status), language, ID).detail()).isNotBlank();
    }
  }

  @Test
  void a_constraint_without_a_sentence_is_still_answered() {
    var fault = Fault.invalid(List.of(FieldFault.of("callback", "no such key")));
    assertThat(texts.problem(fault, "en", ID).errors().get(0).message())
        .isEqualTo("Cannot be taken as it is.");
  }

  @Test
  void both_languages_have_the_same_sentences() throws IOException {
    var english = sentences("");
    var spanish = sentences("_es");
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    english.forEach((key, said) -> assertThat(spanish.get(key)).as("" + key).isNotEqualTo(said));
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    try (var in =
        Texts.class.getResourceAsStream(
            "/org/coresponse/web/problems" + language + ".properties")) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
