package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hit policies and unary tests on a table of one colour. */
class DecisionTableTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      nullValues = "null",
      value = {
        "-               , RED , true",
        "-               , null, true",
        "\"RED\"         , RED , true",
        "\"RED\"         , BLUE, false",
        "\"RED\"         , null, false",
        "`\"RED\",\"BLUE\"`, BLUE, true",
        "`\"RED\" , \"BLUE\"`, GREEN, false",
        "not(\"RED\")    , RED , false",
        "not(\"RED\")    , BLUE, true",
        "not(\"RED\")    , null, true",
        "not(\"RED\")    , PINK, true",
        "`not(\"RED\",\"BLUE\")`, BLUE, false",
        "`not( \"RED\" , \"BLUE\" )`, GREEN, true"
      })
  void a_cell_accepts_what_dmn_says_it_accepts(String cell, String colour, boolean accepted) {
    assertThat(decide("FIRST", colour, cell)).isEqualTo(accepted ? List.of(1) : List.of());
  }

  @Test
  void first_takes_the_first_rule_that_matches() {
    assertThat(decide("FIRST", "RED", "\"BLUE\"", "\"RED\"", "-")).containsExactly(2);
  }

  @Test
  void first_decides_nothing_when_no_rule_matches() {
    assertThat(decide("FIRST", "GREEN", "\"BLUE\"", "\"RED\"")).isEmpty();
  }

  @Test
  void unique_takes_the_only_rule_that_matches() {
    assertThat(decide("UNIQUE", "GREEN", "\"BLUE\"", "not(\"BLUE\")")).containsExactly(2);
  }

  @Test
  void collect_takes_every_rule_that_matches_in_order() {
    assertThat(decide("COLLECT", "RED", "-", "\"BLUE\"", "not(\"BLUE\")", "\"RED\""))
        .containsExactly(1, 3, 4);
  }

  @Test
  void a_table_is_unique_when_the_file_does_not_say() {
    assertThat(graph("", "-").table("paint").hitPolicy()).isEqualTo(HitPolicy.UNIQUE);
  }

  private static List<Integer> decide(String hitPolicy, String colour, String... cells) {
    return graph(hitPolicy, cells)
        .decide(Collections.singletonMap("colour", colour)::get)
        .get("paint");
  }

  private static DecisionGraph graph(String hitPolicy, String... cells) {
    var rules = new StringBuilder();
    for (var cell : cells) {
      rules.append("<rule><inputEntry><text>").append(cell).append("</text></inputEntry>");
      rules.append("<outputEntry><text>\"x\"</text></outputEntry></rule>");
    }
    return new ProtocolFile(
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
            <itemDefinition name="tColour"><typeRef>string</typeRef>
              <allowedValues><text>"RED", "GREEN", "BLUE"</text></allowedValues></itemDefinition>
            <inputData id="c" name="colour"><variable name="colour" typeRef="tColour"/></inputData>
            <decision id="p" name="paint"><variable name="paint"/>
            <informationRequirement><requiredInput href="#c"/></informationRequirement>
            <decisionTable %s><input><inputExpression><text> colour </text></inputExpression></input>
            <output name="paint"/>%s</decisionTable></decision></definitions>
            """
                .formatted(hitPolicy.isEmpty() ? "" : "hitPolicy=\"" + hitPolicy + "\"", rules))
        .graph();
  }
}
