package org.coresponse.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.coresponse.dmn.Reason;
import org.junit.jupiter.api.Test;

class CheckedFileTest {
  private static final String SHIPPED = shipped();
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  @Test
  void the_shipped_protocol_is_one_to_decide_by() {
    var file = CheckedFile.of(SHIPPED.getBytes(StandardCharsets.UTF_8), "DUR-CRISIS v1");
    assertThat(file.protocol().version()).isEqualTo("DUR-CRISIS v1");
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void what_dmn_does_not_read_is_refused_with_table_rule_cell_and_reason() {
    var refused =
        refused(SHIPPED.replaceFirst("<text>\"SAFE_DEFAULT\"</text>", "<text>oops(</text>"));
    assertThat(refused.table()).isNotNull();
    assertThat(refused.rule()).isPositive();
    assertThat(refused.cell()).isNotNull();
    assertThat(refused.args().get(0).toString())
        .contains(refused.table(), refused.cell(), refused.reason().toString());
  }

  @Test
  void what_is_no_xml_is_refused_as_a_file() {
    var refused = refused("not a protocol");
    assertThat(refused.table()).isNull();
    assertThat(refused.args().get(0)).asString().startsWith("not a readable XML file");
    assertThat(((Reason) refused.args().get(0)).in(SPANISH)).startsWith("no es un archivo XML");
  }

  @Test
  void a_question_that_nobody_asks_is_refused_by_its_name() {
    var refused = refused(SHIPPED.replace("repeatCall", "fullMoon"));
    assertThat(refused.cell()).isEqualTo("fullMoon");
    assertThat(refused.reason().in(SPANISH)).contains("fullMoon", "repeatCall");
  }

  @Test
  void an_answer_that_can_be_given_must_be_allowed() {
    var refused = refused(SHIPPED.replace("\"FIRST_PARTY\",", ""));
    assertThat(refused.reason().toString()).contains("FIRST_PARTY");
  }

  @Test
  void a_sentence_longer_than_a_decision_keeps_is_refused() {
    var refused =
        refused(
            SHIPPED.replace(
                "The answers do not decide: police, with a clinician on the line.",
                "word ".repeat(70)));
    assertThat(refused.table()).isEqualTo("response");
    assertThat(refused.reason().in(SPANISH)).isEqualTo("tiene más de 300 caracteres");
  }

  private static ProtocolRefusedException refused(String text) {
    assertThat(text).isNotEqualTo(SHIPPED);
    return catchThrowableOfType(
        ProtocolRefusedException.class,
        () -> CheckedFile.of(text.getBytes(StandardCharsets.UTF_8), "DUR-CRISIS v2"));
  }

  private static String shipped() {
    try {
      return new String(ProtocolVersionTest.shipped(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
