package org.coresponse.dmn;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramTest {
  private static final List<String> LETTERS = List.of("a", "b", "c");

  @ParameterizedTest
  @EnumSource(HitPolicy.class)
  void every_combination_is_decided_as_one_by_one(HitPolicy policy) {
    for (int seed = 1; seed <= 20; seed++) {
      var model = random(policy, new Random(seed));
      var choices = model.inputs().stream().map(Choice::ofAny).toList();
      var diagram = Diagram.of(model, choices, model.tables(), DiagramTest::said, Diagram.LIMIT);
      var counted = new HashMap<String, BigInteger>();
      var evaluation = model.evaluation();
      for (var answers : combinations(choices)) {
        answers.forEach((input, value) -> evaluation.answer(model.input(input), value));
        int conflict = evaluation.decide();
        var said = said(evaluation, conflict < 0 ? null : model.tables().get(conflict));
        assertThat(diagram.of(answers)).as(policy + " " + seed + " " + answers).isEqualTo(said);
        counted.merge(said, BigInteger.ONE, BigInteger::add);
      }
      assertThat(diagram.counts()).isEqualTo(counted);
    }
  }

  private static String said(Evaluation decided, DecisionTable conflicting) {
    var model = decided.model();
    return conflicting
        + model.tables().stream()
            .map(table -> table + "=" + decided.rules(table))
            .collect(joining(" ", " ", ""));
  }

  @Test
  void what_makes_no_difference_is_not_in_it() {
    var model = smoke();
    var diagram = exits(model);
    assertThat(diagram.matters()).containsExactly("smoke", "heat");
    assertThat(diagram.combinations()).isEqualTo(27);
    assertThat(diagram.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("out", BigInteger.valueOf(21), "stay", BigInteger.valueOf(6)));
    assertThat(diagram.given("smoke", "a").outcomes()).containsExactly("out");
    assertThat(diagram.given("smoke", "a").matters()).isEmpty();
    assertThat(diagram.given("smoke", List.of("b", "c")).combinations()).isEqualTo(18);
    assertThat(diagram.given("heat", "c").counts())
        .isEqualTo(Map.of("out", BigInteger.valueOf(3), "stay", BigInteger.valueOf(6)));
  }

  @Test
  void a_witness_is_as_short_as_can_be_said() {
    var diagram = exits(smoke());
    assertThat(diagram.witness("out"::equals)).hasValue(Map.of("smoke", "a"));
    assertThat(diagram.witness("stay"::equals)).hasValue(Map.of("smoke", "b", "heat", "c"));
    assertThat(diagram.witness("fly"::equals)).isEmpty();
  }

  @Test
  void the_nearest_combination_has_the_fewest_answers_unlike_the_usual() {
    var diagram = exits(smoke());
    var usual = Map.of("idle", "b", "smoke", "a", "heat", "a");
    assertThat(diagram.nearest(usual, "out"::equals)).hasValue(new HashMap<>(usual));
    assertThat(diagram.nearest(usual, "stay"::equals))
        .hasValue(Map.of("idle", "b", "smoke", "b", "heat", "c"));
    assertThat(diagram.nearest(usual, "fly"::equals)).isEmpty();
  }

  @Test
  void an_answer_can_be_taken_for_another_and_be_the_outcome_itself() {
    var diagram = exits(smoke());
    assertThat(diagram.instead("smoke", "a", "b").counts())
        .isEqualTo(Map.of("out", BigInteger.valueOf(18), "stay", BigInteger.valueOf(9)));
    var smoke = Diagram.answer(diagram.choices(), "smoke");
    assertThat(smoke.counts()).hasSize(3).containsEntry("a", BigInteger.valueOf(9));
  }

  @Test
  void two_models_and_two_answers_are_compared_over_all_combinations() {
    var diagram = exits(smoke());
    var other = diagram.map(exit -> exit.equals("stay") ? "wait" : exit);
    assertThat(diagram.with(other, (one, two) -> one + " " + two).counts())
        .isEqualTo(Map.of("out out", BigInteger.valueOf(21), "stay wait", BigInteger.valueOf(6)));
    var raised = diagram.changed("smoke", "b", "a", (from, to) -> from + " " + to);
    assertThat(raised.counts())
        .isEqualTo(Map.of("out out", BigInteger.valueOf(6), "stay out", BigInteger.valueOf(3)));
    assertThatThrownBy(() -> diagram.with(diagram.given("heat", "c"), (one, two) -> one))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void too_many_nodes_are_refused() {
    var model = smoke();
    assertThatThrownBy(
            () ->
                Diagram.of(
                    model,
                    model.inputs().stream().map(Choice::of).toList(),
                    model.tables(),
                    DiagramTest::said,
                    2))
        .isInstanceOf(DiagramTooLargeException.class);
  }

  @Test
  void the_default_protocol_is_counted_as_published() throws Exception {
    DecisionModel model;
    try (var file =
        DiagramTest.class.getResourceAsStream("/org/coresponse/protocol/durham-crisis-v1.dmn")) {
      model = DmnFile.read(file).model();
    }
    var pathway = model.table("pathway");
    var diagram =
        Diagram.of(
            model,
            List.of(pathway),
            (decided, conflicting) -> String.valueOf(decided.result(pathway)));
    assertThat(diagram.combinations()).isEqualTo(new BigInteger("33215062500000"));
    assertThat(diagram.counts())
        .containsEntry("MEDICAL_RED_FLAG", new BigInteger("12178856250000"))
        .containsEntry("SUICIDAL_WEAPON", new BigInteger("4076062715520"))
        .containsEntry("CARE_NAVIGATION", new BigInteger("311040"))
        .containsEntry("CALLBACK_FIRST", new BigInteger("164044800"))
        .containsEntry("SAFE_DEFAULT", new BigInteger("88273781550"))
        .hasSize(19);
  }

  private static DecisionModel smoke() {
    return new ModelText()
        .type("letter", "string", "\"a\",\"b\",\"c\"")
        .input("idle", "letter")
        .input("smoke", "letter")
        .input("heat", "letter")
        .table(
            "exit",
            "FIRST",
            "smoke | heat",
            "exit",
            "\"a\" | - => \"out\"",
            "- | not(\"c\") => \"out\"",
            "- | - => \"stay\"")
        .model();
  }

  private static Diagram<String> exits(DecisionModel model) {
    return Diagram.of(
        model,
        model.tables(),
        (decided, conflicting) -> (String) decided.result(model.table("exit")));
  }

  /** Three inputs, a table of the policy, and one that reads it and an input. */
  private static DecisionModel random(HitPolicy policy, Random random) {
    boolean list = policy.givesList();
    var text =
        new ModelText()
            .type("letter", "string", "\"a\",\"b\",\"c\"")
            .input("x", "letter")
            .input("y", "letter")
            .input("n", "number")
            .table(
                "one",
                policy.toString(),
                "x | y | n",
                policy.byOutputValues() ? "one:number:3,2,1" : "one:number",
                rules(
                    5,
                    random,
                    r ->
                        letters(r)
                            + " | "
                            + letters(r)
                            + " | "
                            + numbers(r)
                            + " => "
                            + (1 + r.nextInt(3))));
    return list
        ? text.model()
        : text.table(
                "two",
                "FIRST",
                "one | y",
                "two",
                rules(
                    4,
                    random,
                    r -> numbers(r) + " | " + letters(r) + " => \"" + r.nextInt(3) + "\""))
            .model();
  }

  private static String[] rules(int count, Random random, Function<Random, String> rule) {
    return IntStream.range(0, count).mapToObj(i -> rule.apply(random)).toArray(String[]::new);
  }

  private static String letters(Random random) {
    var letter = "\"" + LETTERS.get(random.nextInt(3)) + "\"";
    return switch (random.nextInt(4)) {
      case 0 -> "-";
      case 1 -> "not(" + letter + ")";
      default -> letter;
    };
  }

  private static String numbers(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "-";
      case 1 -> "> " + random.nextInt(3);
      case 2 -> "<= " + random.nextInt(4);
      default -> String.valueOf(random.nextInt(4));
    };
  }

  private static List<Map<String, Object>> combinations(List<Choice> choices) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (var choice : choices) {
      var longer = new ArrayList<Map<String, Object>>();
      for (var answers : all) {
        for (var value : choice.values()) {
          var more = new LinkedHashMap<>(answers);
          more.put(choice.input(), value);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }
}
