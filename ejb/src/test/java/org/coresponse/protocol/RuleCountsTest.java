package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Evaluation;
import org.coresponse.dmn.Variable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many of all 33,215,062,500,000 combinations of answers each rule decides, against the column
 * "combinations" of section 2 of protocol.md. Exact: the tables are walked one by one and composed
 * over the nature and the results in between.
 */
class RuleCountsTest {
  private static final long ALL = 33_215_062_500_000L;
  private static final DecisionModel MODEL = ProtocolFile.shipped().model();
  private static final Evaluation EVALUATION = MODEL.evaluation();
  private static final Map<String, Variable> VARIABLES = new HashMap<>();
  private static final Map<String, DecisionTable> TABLES = new HashMap<>();
  private static final Map<String, long[]> COUNTS = new HashMap<>();

  private static final long[][] SCREENS = new long[10][5];
  private static final long[][][] DANGERS = new long[10][5][3];
  private static final long[][][] SCENES = new long[10][5][10];

  @BeforeAll
  static void walk() {
    MODEL.inputs().forEach(input -> VARIABLES.put(input.name(), input));
    for (var table : MODEL.tables()) {
      TABLES.put(table.name(), table);
      table.results().forEach(result -> VARIABLES.put(result.name(), result));
    }
    each(
        List.of(
            "natureGroup",
            "cssrs1",
            "cssrs2",
            "cssrs3",
            "cssrs4",
            "cssrs5",
            "cssrs6",
            "cssrs6Recent"),
        () -> {
          decide("suicideRisk", ALL / 781_250);
          SCREENS[at("natureGroup")][at("suicideRisk")]++;
        });
    each(
        List.of("natureGroup", "medical", "attempt", "severeIntox"),
        () -> {
          decide("medicalDanger", ALL / 270);
          DANGERS[at("natureGroup")][at("medicalDanger")][at("attempt")]++;
        });
    var scene =
        List.of(
            "weapon",
            "violenceNow",
            "violence24h",
            "threat",
            "crime",
            "agitation",
            "safetyFlag",
            "violenceHistory");
    each(
        List.of("natureGroup", "suicideRisk"),
        () -> {
          long screens = SCREENS[at("natureGroup")][at("suicideRisk")];
          each(
              scene,
              () -> {
                decide("sceneSafety", screens * 4 * 4 * 27 * 9);
                SCENES[at("natureGroup")][at("suicideRisk")][at("sceneSafety")] += screens;
              });
        });
    each(
        List.of(
            "natureGroup",
            "suicideRisk",
            "medicalDanger",
            "sceneSafety",
            "callerType",
            "callerWish"),
        RuleCountsTest::decideOnTop);
  }

  private static void decideOnTop() {
    var dangers = DANGERS[at("natureGroup")][at("medicalDanger")];
    long scenes = SCENES[at("natureGroup")][at("suicideRisk")][at("sceneSafety")];
    long calls = scenes * (dangers[0] + dangers[1] + dangers[2]);
    decide("pathway", calls * 9);
    decide("response", calls * 9);
    each(List.of("attempt"), () -> decide("also", scenes * dangers[at("attempt")] * 9));
    each(List.of("repeatCall", "child"), () -> decide("priority", calls));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"suicideRisk", "medicalDanger", "sceneSafety", "pathway", "also", "priority"})
  void every_rule_decides_as_many_combinations_as_published(String table) throws IOException {
    assertThat(COUNTS.get(table)).containsExactly(published(table));
  }

  @Test
  void every_combination_gets_one_response() {
    assertThat(LongStream.of(COUNTS.get("response")).sum()).isEqualTo(ALL);
  }

  /** The published numbers of the table's rules, in their order. */
  private static long[] published(String table) throws IOException {
    var text = Files.readString(Path.of("../../shared/spec/protocol/protocol.md"));
    var row = Pattern.compile("\\| \\d+ \\|[^|]*\\|[^|]*\\| ([\\d,]+) \\|.*");
    return text.substring(text.indexOf("### " + table + " ("))
        .lines()
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .map(row::matcher)
        .filter(Matcher::matches)
        .mapToLong(found -> Long.parseLong(found.group(1).replace(",", "")))
        .toArray();
  }

  /** The place of the value in its list; code 0 is absent. */
  private static int at(String variable) {
    return EVALUATION.code(VARIABLES.get(variable).slot()) - 1;
  }

  private static void decide(String name, long combinations) {
    var table = TABLES.get(name);
    var counts = COUNTS.computeIfAbsent(name, n -> new long[table.rules().size()]);
    assertThat(EVALUATION.decide(table)).isTrue();
    if (table.hitPolicy().oneRule()) {
      counts[EVALUATION.rule(table) - 1] += combinations;
    } else {
      EVALUATION.rules(table).forEach(rule -> counts[rule - 1] += combinations);
    }
  }

  /** Runs the step with every combination of declared values of those variables. */
  private static void each(List<String> variables, Runnable step) {
    if (variables.isEmpty()) {
      step.run();
      return;
    }
    var first = VARIABLES.get(variables.get(0));
    var others = variables.subList(1, variables.size());
    for (int code : first.domain().allowed()) {
      EVALUATION.answer(first.slot(), code);
      each(others, step);
    }
  }
}
