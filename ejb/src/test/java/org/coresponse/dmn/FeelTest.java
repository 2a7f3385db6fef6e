package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTest {
  private static final Place CELL = Place.table("t").atRule(3).atCell("c");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "-                          ; -",
        "``                         ; -",
        "/* whatever */ -           ; -",
        "\"A\"                      ; \"A\"",
        "\"A\" , \"B\"              ; \"A\", \"B\"",
        "\"-\"                      ; \"-\"",
        "\"say \\\"no\\\" \\\\\"    ; \"say \\\"no\\\" \\\\\"",
        "\"\\u0041\\U01F600\"       ; \"A😀\"",
        "not(\"A\",\"B\")           ; not(\"A\", \"B\")",
        "not (null)                 ; not(null)",
        "<18                        ; < 18",
        ">= -1.50                   ; >= -1.50",
        "- 5                        ; -5",
        ".5                         ; 0.5",
        "[1..5]                     ; [1..5]",
        "]1 .. 5[                   ; (1..5)",
        "(.5..7.5), > 9, null       ; (0.5..7.5), > 9, null",
        "true, false                ; true, false",
        "date(\"2026-02-28\")       ; date(\"2026-02-28\")",
        "< @\"2026-02-28\"          ; < date(\"2026-02-28\")",
        "1 // one                   ; 1",
        "\"a // no comment\"        ; \"a // no comment\""
      })
  void a_cell_is_read_and_written_again(String cell, String written) {
    var tests = Feel.tests(cell, CELL);
    assertThat(tests).hasToString(written);
    assertThat(Feel.tests(written, CELL)).isEqualTo(tests);
  }

  @Test
  void a_text_over_lines_keeps_them() {
    assertThat(Feel.literal("\"one\\ntwo\nthree\"", CELL)).isEqualTo("one\ntwo\nthree");
    assertThat(Feel.tests("\"one\\ttwo\"", CELL)).hasToString("\"one\\ttwo\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "age",
        "-, 5",
        "not(-)",
        "not(5",
        "not(5), 6",
        "5,",
        "5 6",
        "= 5",
        "!= 5",
        "5 + 1",
        "> 1 and < 5",
        "? > 5",
        "< true",
        "< null",
        "[1..\"b\"]",
        "[1..]",
        "[1,5]",
        "\"open",
        "\"bad \\q\"",
        "\"bad \\u00g1\"",
        "date(\"2026-02-30\")",
        "date(\"2026-02-28T10:00:00\")",
        "date(2026, 2, 28)",
        "time(\"10:00:00\")",
        "duration(\"P1D\")",
        "@\"P1D\"",
        "contains(?, \"x\")",
        "1e5",
        "5.",
        "{a: 1}"
      })
  void what_lies_outside_is_refused_at_its_cell(String cell) {
    assertThatThrownBy(() -> Feel.tests(cell, CELL))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageStartingWith("table t, rule 3, cell c: ");
  }

  @Test
  void an_output_is_a_literal() {
    assertThat(Feel.literal(" 2.50 ", CELL)).isEqualTo(new BigDecimal("2.50"));
    assertThat(Feel.literal("@\"2026-11-26\"", CELL)).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(Feel.literal("null", CELL)).isNull();
    for (var expression : new String[] {"\"A\", \"B\"", "a", "-", "[1]", "4 + 5", ""}) {
      assertThatThrownBy(() -> Feel.literal(expression, CELL))
          .as(expression)
          .isInstanceOf(UnreadableModelException.class);
    }
  }
}
