package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DomainTest {
  private static Domain of(String type, String... cells) {
    var rules = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      rules[i] = cells[i] + " => " + i;
    }
    var text =
        new ModelText()
            .type("tFew", "string", "\"NO\", \"YES\"")
            .type("tAge", "number", "[0..120]");
    return text.input("x", type)
        .table("t", "COLLECT", "x", "t:number", rules)
        .model()
        .input("x")
        .domain();
  }

  private static String[] classes(Domain domain) {
    return IntStream.range(0, domain.size()).mapToObj(domain::feel).toArray(String[]::new);
  }

  @Test
  void numbers_are_cut_where_cells_speak_of_them() {
    var domain = of("number", "< 18", "[18..65]", "not(7.50)");

    assertThat(classes(domain))
        .containsExactly("null", "< 7.50", "7.50", "(7.50..18)", "18", "(18..65)", "65", "> 65");
    assertThat(domain.code(7.5)).isEqualTo(domain.code(new BigDecimal("7.5"))).isEqualTo(2);
    assertThat(domain.code(18)).isEqualTo(domain.code(18L)).isEqualTo(4);
    assertThat(domain.code(new BigInteger("99"))).isEqualTo(7);
    assertThat(domain.code(-1)).isEqualTo(1);
    assertThat(domain.code(Double.NaN)).isEqualTo(Domain.ABSENT);
    assertThat(domain.code("18")).isEqualTo(Domain.ABSENT);
  }

  @Test
  void declared_texts_come_first_and_in_their_order() {
    var domain = of("tFew", "\"YES\"", "not(\"MAYBE\")");

    assertThat(classes(domain))
        .containsExactly(
            "null", "\"NO\"", "\"YES\"", "\"MAYBE\"", "not(\"NO\", \"YES\", \"MAYBE\")");
    assertThat(domain.allowed()).containsExactly(1, 2);
    assertThat(domain.code("else")).isEqualTo(domain.other()).isEqualTo(4);
    assertThat(domain.allowed(domain.other())).isFalse();
    assertThat(domain.allowed(Domain.ABSENT)).isFalse();
  }

  @Test
  void texts_that_are_compared_have_an_order() {
    var domain = of("string", "< \"M\"", "\"Z\"");

    assertThat(domain.code("A")).isEqualTo(1);
    assertThat(domain.code("M")).isEqualTo(2);
    assertThat(domain.code("N")).isEqualTo(3);
    assertThat(domain.code("Zz")).isEqualTo(5);
  }

  @Test
  void declared_ranges_bound_what_is_allowed() {
    var domain = of("tAge", "< 18", "> 120");

    assertThat(classes(domain))
        .containsExactly("null", "< 0", "0", "(0..18)", "18", "(18..120)", "120", "> 120");
    assertThat(domain.allowed()).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void between_two_days_that_follow_each_other_there_is_none() {
    var domain = of("date", "date(\"2026-11-26\")", "< date(\"2026-11-27\")");

    assertThat(domain.possible(3)).isFalse();
    assertThat(domain.example(5)).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(domain.allowed()).containsExactly(1, 2, 4, 5);
  }

  @Test
  void every_example_is_in_its_class() {
    for (var domain :
        new Domain[] {
          of("number", "[-0.1..0.1]", "1000000"),
          of("tFew", "-"),
          of("string", "\"?\"", "\"??\""),
          of("boolean", "true"),
          of("date", "date(\"2026-02-28\")", "> date(\"2026-03-02\")"),
          of("string", "< \"\"", "> \"b\""),
          of("Any", "-")
        }) {
      for (int code = 0; code < domain.size(); code++) {
        if (domain.possible(code)) {
          assertThat(domain.code(domain.example(code))).as(domain.feel(code)).isEqualTo(code);
        }
      }
    }
  }
}
