package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  @Test
  void deciding_allocates_nothing() {
    var model =
        new ModelText()
            .input("n", "number")
            .table("sum", "COLLECT SUM", "n", "sum:number", "> 1 => 0.5", "> 2 => 2")
            .table("count", "COLLECT COUNT", "n", "count", "> 1 => 1", "> 2 => 2")
            .table("any", "ANY", "sum | count", "any", "> 1 | - => \"a\"", "- | 2 => \"a\"")
            .table("list", "OUTPUT ORDER", "any", "list::2,1", "\"a\" => 1", "- => 2")
            .model();
    var evaluation = model.evaluation();
    long sink = decide(evaluation, 20_000);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    sink += decide(evaluation, 100_000);

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000);
    assertThat(sink).isNotZero();
  }

  private static long decide(Evaluation evaluation, int times) {
    long sink = 0;
    for (int i = 0; i < times; i++) {
      sink += evaluation.answer(0, i % 6).decide() + evaluation.code(1);
    }
    return sink;
  }

  @Test
  void a_table_of_more_rules_than_a_word_has_bits_decides() {
    var rules =
        IntStream.rangeClosed(1, 150).mapToObj(i -> i + " => " + 2 * i).toArray(String[]::new);
    for (var policy : List.of("FIRST", "UNIQUE", "ANY", "COLLECT SUM", "COLLECT MAX")) {
      var model =
          new ModelText().input("n", "number").table("t", policy, "n", "t:number", rules).model();
      for (int n : new int[] {1, 64, 65, 128, 129, 150}) {
        var decided = model.decide(Map.of("n", n));
        assertThat(decided.results()).containsEntry("t", BigDecimal.valueOf(2L * n));
        assertThat(decided.fired()).containsEntry("t", List.of(n));
      }
      assertThat(model.decide(Map.of("n", 151)).fired()).containsEntry("t", List.of());
    }
  }

  @Test
  void rules_that_conflict_are_named_and_those_who_read_them_see_nothing() {
    var model =
        new ModelText()
            .input("n", "number")
            .table("one", "UNIQUE", "n", "one", "> 1 => \"a\"", "> 2 => \"a\"")
            .table("two", "FIRST", "one", "two", "null => \"nothing\"", "- => \"some\"")
            .model();

    assertThatThrownBy(() -> model.decide(Map.of("n", 3)))
        .isInstanceOfSatisfying(
            ConflictingRulesException.class,
            conflict -> {
              assertThat(conflict.table()).isEqualTo("one");
              assertThat(conflict.rules()).containsExactly(1, 2);
            });
    var evaluation = model.evaluation().answer(model.input("n"), 3);
    assertThat(evaluation.decide()).isZero();
    assertThat(evaluation.result(model.table("two"))).isEqualTo("nothing");
    assertThat(model.table("one").overlap(1, 2)).isTrue();
  }

  @Test
  void sums_and_counts_are_exact_where_other_tables_read_them() {
    var model =
        new ModelText()
            .input("n", "number")
            .table(
                "sum", "COLLECT SUM", "n", "sum:number", "> 0 => 0.1", "> 1 => 0.2", "> 2 => -0.3")
            .table("count", "COLLECT COUNT", "n", "count", "> 0 => \"x\"", "> 1 => \"x\"")
            .table(
                "read",
                "FIRST",
                "sum | count",
                "read",
                "0.3 | 2 => \"both\"",
                "0 | - => \"none left\"",
                "null | 0 => \"nothing\"",
                "- | 1 => \"one\"")
            .model();

    assertThat(model.decide(Map.of("n", 2)).results()).containsEntry("read", "both");
    assertThat(model.decide(Map.of("n", 3)).results()).containsEntry("read", "none left");
    assertThat(model.decide(Map.of("n", 0)).results()).containsEntry("read", "nothing");
    assertThat(model.decide(Map.of("n", 1)).results()).containsEntry("read", "one");
  }

  @Test
  void numbers_too_long_to_add_exactly_are_refused() {
    var text =
        new ModelText()
            .input("n", "number")
            .table("t", "COLLECT SUM", "n", "t:number", "1 => 9000000000000000000", "- => 0.5");

    assertThatThrownBy(text::model)
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("table t: its numbers have too many digits to add exactly");
  }

  @Test
  void an_answer_of_another_kind_or_none_is_null_and_one_to_no_input_refused() {
    var model =
        new ModelText()
            .input("n", "number")
            .table("t", "FIRST", "n", "t", "null => 1", "- => 2")
            .model();
    var nothing = new HashMap<String, Object>();
    nothing.put("n", null);

    for (var answers :
        List.of(Map.<String, Object>of(), nothing, Map.<String, Object>of("n", "5"))) {
      assertThat(model.decide(answers).fired()).containsEntry("t", List.of(1));
    }
    assertThatThrownBy(() -> model.decide(Map.of("m", 5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
