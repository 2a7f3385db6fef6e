package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every hit policy and every form of test, on the classes of values that the file tells apart and
 * on null: the same outcome and rules as Apache KIE and Operaton, where they support it. They
 * differ from each other in four things, and there the one is followed that says what DMN says: a
 * count is of all outputs (Operaton; KIE counts different ones), {@code not(< 5)} of null is null
 * and so does not match (Operaton; KIE matches), {@code not(true)} of null is true like every other
 * {@code not} of a value (KIE; Operaton does not match), and nothing collected in order is an empty
 * list (Operaton; KIE gives null).
 */
class JudgedModelsTest {
  private static final String[] NUMBERS = {
    "5 => 1",
    "5 => 1",
    "6 => 2",
    "[7..9] => 2",
    "(7..9) => 3",
    "> 8 => 3",
    "[8..10], 12 => 3",
    "<= -1.5 => 1",
    "99 => 2.5"
  };

  private static final String[] SOME_NUMBERS = {
    "-", "5", "< 3", "[3..5]", "(3..5)", "not(5, 0.5)", ">= 5", "0.5, 7", "]0.5..7]", "< 0.5, > 7"
  };
  private static final String[] SOME_TEXTS = {
    "-", "\"a\"", "\"a\", \"b\"", "not(\"a\")", "not(\"b\", \"c\")", "\"c\"", "null"
  };

  static Stream<Named<ModelText>> both() {
    return Stream.of(
        named("FIRST of numbers", numbers("FIRST")),
        named("UNIQUE of numbers", numbers("UNIQUE")),
        named("ANY of numbers", numbers("ANY")),
        named("RULE ORDER of numbers", numbers("RULE ORDER")),
        named("COLLECT of numbers", numbers("COLLECT")),
        named("COLLECT SUM of numbers", numbers("COLLECT SUM")),
        named("COLLECT MIN of numbers", numbers("COLLECT MIN")),
        named("COLLECT MAX of numbers", numbers("COLLECT MAX")),
        named(
            "texts",
            new ModelText()
                .input("s", "string")
                .input("u", "string")
                .table(
                    "t",
                    "COLLECT",
                    "s | u",
                    "t",
                    "\"a\" | - => \"one\"",
                    "not(\"a\", \"b c\") | \"x\" => \"two\"",
                    "\"b c\", \"say \\\"d\\\"\" | not(\"x\") => \"three\"",
                    "null | - => \"four\"",
                    "not(null) | \"y\",\"x\" => \"five\"")),
        named(
            "booleans",
            new ModelText()
                .input("b", "boolean")
                .input("c", "boolean")
                .table(
                    "t",
                    "UNIQUE",
                    "b | c",
                    "t:boolean",
                    "true | - => false",
                    "false | true => true",
                    "false | false => false")),
        named(
            "not of numbers",
            new ModelText()
                .input("n", "number")
                .table("t", "COLLECT", "n", "t", "not(5, 7.5) => \"a\"", "not(null) => \"b\"")),
        named(
            "dates",
            new ModelText()
                .input("d", "date")
                .table(
                    "t",
                    "COLLECT",
                    "d",
                    "t",
                    "< date(\"2026-01-01\") => \"before\"",
                    "[date(\"2026-01-01\")..date(\"2026-06-30\")) => \"half\"",
                    "date(\"2026-07-01\"), date(\"2026-07-04\") => \"day\"",
                    "not(date(\"2026-07-02\")) => \"not the second\"",
                    "]date(\"2026-06-30\")..date(\"2026-12-31\")] => \"rest\"")),
        named(
            "several outputs",
            new ModelText()
                .input("n", "number")
                .table(
                    "t",
                    "RULE ORDER",
                    "n",
                    "a:number | b:string | c:boolean",
                    "< 5 => 1 | \"x\" | true",
                    "[3..7] => 2 | \"y\" | false")),
        named(
            "a chain",
            new ModelText()
                .input("age", "number")
                .input("wish", "string")
                .table("risk", "FIRST", "age", "risk", "< 18 => \"HIGH\"", "- => \"LOW\"")
                .table(
                    "points",
                    "COLLECT SUM",
                    "age | wish",
                    "points:number",
                    "> 10 | - => 0.5",
                    "- | \"yes\" => 2",
                    "> 60 | - => -3")
                .table(
                    "end",
                    "FIRST",
                    "risk | points",
                    "end",
                    "\"HIGH\" | >= 2.5 => \"a\"",
                    "- | < 0 => \"b\"",
                    "not(\"HIGH\") | [0..2] => \"c\"",
                    "- | - => \"d\"")));
  }

  static Stream<Named<ModelText>> kieOnly() {
    return Stream.of(
        named("PRIORITY", priority("PRIORITY")),
        named("OUTPUT ORDER", priority("OUTPUT ORDER")),
        named(
            "not of a boolean",
            new ModelText()
                .input("b", "boolean")
                .table("t", "FIRST", "b", "t", "not(true) => \"a\"", "- => \"b\"")),
        named(
            "defaults",
            new ModelText()
                .input("n", "number")
                .table("t", "UNIQUE", "n", "t:number:1,2,3:3", "5 => 1", "> 6 => 2")),
        named(
            "PRIORITY of two outputs",
            new ModelText()
                .input("n", "number")
                .table(
                    "t",
                    "PRIORITY",
                    "n",
                    "a:string:\"no\",\"yes\" | b:number:2,1 | c:string",
                    "> 1 => \"yes\" | 1 | \"p\"",
                    "> 2 => \"yes\" | 2 | \"q\"",
                    "> 3 => \"no\" | 1 | \"r\"",
                    "> 4 => \"no\" | 1 | \"s\"")));
  }

  static Stream<Named<ModelText>> operatonOnly() {
    return Stream.of(
        named("COLLECT COUNT", numbers("COLLECT COUNT")),
        named(
            "not of a range",
            new ModelText()
                .input("n", "number")
                .table("t", "FIRST", "n", "t", "not(< 5, 9) => \"a\"", "- => \"b\"")));
  }

  @ParameterizedTest
  @MethodSource({"both", "kieOnly"})
  void kie_gives_the_same(ModelText text) {
    var model = text.model();
    judge(model, new KieJudge(text.xml()));
  }

  @ParameterizedTest
  @MethodSource({"both", "operatonOnly"})
  void operaton_gives_the_same(ModelText text) {
    judge(text.model(), new OperatonJudge(text.xml()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UNIQUE", "ANY", "FIRST", "RULE ORDER", "COLLECT", "COLLECT SUM", "COLLECT MAX"})
  void both_give_the_same_on_tables_made_up_by_chance(String policy) {
    var random = new Random(policy.hashCode());
    for (int i = 0; i < 12; i++) {
      var rules = new String[1 + random.nextInt(12)];
      for (int rule = 0; rule < rules.length; rule++) {
        rules[rule] =
            any(random, SOME_NUMBERS)
                + " | "
                + any(random, SOME_TEXTS)
                + " => "
                + (random.nextInt(3) - 1);
      }
      var text =
          new ModelText()
              .input("n", "number")
              .input("s", "string")
              .table("t", policy, "n | s", "t:number", rules);
      judge(text.model(), new KieJudge(text.xml()));
      judge(text.model(), new OperatonJudge(text.xml()));
    }
  }

  private static String any(Random random, String[] cells) {
    return cells[random.nextInt(cells.length)];
  }

  /** Asks everything that the file tells apart, or a seeded sample of it. */
  private static void judge(DecisionModel model, Judge judge) {
    var random = new Random(4);
    for (int i = 0; i < 250; i++) {
      var answers = new HashMap<String, Object>();
      for (var input : model.inputs()) {
        int size = input.domain().size();
        int code = model.inputs().size() == 1 ? i % size : random.nextInt(size);
        answers.put(input.name(), input.domain().example(code));
      }
      judge(model, judge, answers);
    }
  }

  private static void judge(DecisionModel model, Judge judge, Map<String, Object> answers) {
    Decisions ours;
    try {
      ours = model.decide(answers);
    } catch (ConflictingRulesException conflict) {
      assertThatThrownBy(() -> judge.decide(answers)).as("%s", answers).isNotNull();
      return;
    }
    var theirs = judge.decide(answers);
    for (var table : model.tables()) {
      var name = table.name();
      assertThat(Judge.listed(Judge.plain(ours.results().get(name))))
          .as("%s of %s", name, answers)
          .isEqualTo(Judge.listed(theirs.results().get(name)));
      assertThat(
              Judge.sameRules(table.hitPolicy(), ours.fired().get(name), theirs.fired().get(name)))
          .as("rules of %s of %s: %s and %s", name, answers, ours.fired(), theirs.fired())
          .isTrue();
    }
  }

  private static ModelText numbers(String policy) {
    return new ModelText().input("n", "number").table("t", policy, "n", "t:number", NUMBERS);
  }

  private static ModelText priority(String policy) {
    return new ModelText()
        .input("n", "number")
        .table(
            "t",
            policy,
            "n",
            "t:number:3,1,2",
            "< 9 => 2",
            "(2..9] => 1",
            "[4..20] => 3",
            "5 => 1");
  }

  private static Named<ModelText> named(String name, ModelText text) {
    return Named.of(name, text);
  }
}
