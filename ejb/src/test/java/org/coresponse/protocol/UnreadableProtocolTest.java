package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coresponse.dmn.UnreadableModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableProtocolTest {
  private static final ProtocolFile SHIPPED = ProtocolFile.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"OUTPUT FIRST", "COLLECT SUM OF", "first"})
  void a_hit_policy_that_is_not_one_of_dmn_is_refused_with_its_table(String hitPolicy) {
    var refusal =
        refusalOf(
            SHIPPED.with(
                "id=\"dt_pathway\" hitPolicy=\"FIRST\"",
                "id=\"dt_pathway\" hitPolicy=\"" + hitPolicy + "\""));

    assertThat(refusal)
        .hasMessage("table pathway: the hit policy " + hitPolicy + " is not one of DMN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUNT", "MIN", "MAX"})
  void a_priority_that_is_not_a_sum_is_refused_with_its_table(String aggregation) {
    var refusal =
        refusalOf(SHIPPED.with("aggregation=\"SUM\"", "aggregation=\"" + aggregation + "\""));

    assertThat(refusal)
        .hasMessage("table priority: it needs hit policy COLLECT SUM, not COLLECT " + aggregation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&gt; 3",
        "[1..5]",
        "suicideRisk",
        "\"LOW\" or \"HIGH\"",
        "starts with(?, \"L\")",
        "\"LOW\",",
        "not(\"LOW\"",
        "not(-)",
        "not(\"LOW\"),\"HIGH\"",
        "\"LOW\"\"HIGH\"",
        "NO"
      })
  void a_cell_of_other_feel_is_refused_with_table_rule_and_cell(String feel) {
    var refusal = refusalOf(SHIPPED.withCell("pathway", 8, "suicideRisk", feel));

    assertThat(refusal).hasMessageStartingWith("table pathway, rule 8, cell suicideRisk: ");
    assertThat(refusal.table()).isEqualTo("pathway");
    assertThat(refusal.rule()).isEqualTo(8);
    assertThat(refusal.cell()).isEqualTo("suicideRisk");
  }

  @Test
  void a_misspelt_value_in_a_cell_is_refused_because_it_could_never_match() {
    var refusal = refusalOf(SHIPPED.withCell("sceneSafety", 3, "weapon", "\"IN_HAND\""));

    assertThat(refusal)
        .hasMessageStartingWith(
            "table sceneSafety, rule 3, cell weapon: 'IN_HAND' is not a declared value of weapon");
  }

  @ParameterizedTest
  @CsvSource({
    "suicideRisk, 1, o_suicideRisk, '\"VERY_HIGH\"', 'table suicideRisk, rule 1, cell suicideRisk: '",
    "suicideRisk, 1, o_suicideRisk, '\"LOW\",\"HIGH\"', 'table suicideRisk, rule 1, cell suicideRisk: '",
    "suicideRisk, 1, o_suicideRisk, 'cssrs1', 'table suicideRisk, rule 1, cell suicideRisk: '",
    "priority, 2, o_priority, '4 + 5', 'table priority, rule 2, cell priority: '",
    "priority, 2, o_priority, '9.5', 'table priority, rule 2, cell priority: '",
    "response, 4, o_fallback, '\"HELICOPTER\"', 'table response, rule 4, cell fallback: '"
  })
  void an_output_that_cannot_be_meant_is_refused_with_its_place(
      String table, int rule, String cell, String text, String message) {
    assertThat(refusalOf(SHIPPED.withCell(table, rule, cell, text)))
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "'<text>weapon</text>', '<text>upper case(weapon)</text>', table sceneSafety",
    "'<text>weapon</text>', '<text>child</text>', 'table sceneSafety, column child'",
    "'requiredInput href=\"#in_weapon\"', 'requiredInput href=\"#in_knife\"', table sceneSafety",
    "'requiredInput href=\"#in_weapon\"', 'requiredInput href=\"http://example.org/#in_weapon\"', table sceneSafety",
    "'requiredInput href=\"#in_medical\"', 'requiredDecision href=\"#pathway\"', table medicalDanger: it requires itself",
    "'requiredInput href=\"#in_child\"', 'requiredDecision href=\"#also\"', 'table priority, column child: it reads child, which its decision does not require'",
    "'\"NO\",\"UNKNOWN\",\"YES\"</text></inputValues>', '\"NO\",\"YES\"</text></inputValues>', table medicalDanger",
    "'<inputEntry id=\"pathway_1_callerWish\"><text>-</text></inputEntry>', '', 'table pathway, rule 1: it has 5 inputs'",
    "'<decisionTable id=\"dt_also\"', '<literalExpression/><decisionTable id=\"dt_also\"', table also: <literalExpression>",
    "'<output id=\"also_o_also\" ', '<output id=\"also_o_also\" expressionLanguage=\"js\" ', 'table also, column also'",
    "'</decisionTable></decision>', '<aggregate/></decisionTable></decision>', table suicideRisk: <aggregate>",
    "'https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20280521/MODEL/', file",
    "'<definitions ', '<definitions><definitions ', file: not a readable XML file",
    "'id=\"also\" name=\"also\"><variable id=\"v_also\" name=\"also\"', 'id=\"also\" name=\"too\"><variable id=\"v_also\" name=\"too\"', table also: a protocol needs"
  })
  void a_file_that_is_not_understood_is_refused_with_its_place(
      String now, String then, String message) {
    assertThat(refusalOf(SHIPPED.with(now, then))).hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not XML", "<definitions/>"})
  void something_else_than_dmn_is_refused(String text) {
    assertThat(refusalOf(new ProtocolFile(text))).hasMessageStartingWith("file: ");
  }

  @Test
  void a_document_type_is_refused() {
    var bomb = "?><!DOCTYPE definitions [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";

    assertThat(refusalOf(SHIPPED.with("?>", bomb)))
        .hasMessageStartingWith("file: ")
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void an_external_entity_is_refused_and_its_file_not_told(@TempDir Path folder)
      throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "a secret of the server");
    var entity = "?><!DOCTYPE definitions [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";

    var refusal =
        refusalOf(SHIPPED.with("?>", entity).withCell("pathway", 1, "callerWish", "&secret;"));

    assertThat(refusal)
        .hasMessageContaining("DOCTYPE")
        .hasMessageNotContaining("a secret of the server");
  }

  private static UnreadableModelException refusalOf(ProtocolFile file) {
    var refusal = catchThrowableOfType(UnreadableModelException.class, file::load);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
