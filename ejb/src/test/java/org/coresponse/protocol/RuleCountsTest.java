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
  private static final DecisionGraph GRAPH = ProtocolFile.shipped().graph();
  private static final Map<String, Variable> VARIABLES = new HashMap<>();
  private static final Map<String, DecisionTable> TABLES = new HashMap<>();
  private static final Map<String, long[]> COUNTS = new HashMap<>();

  private static final int[] VALUES = new int[GRAPH.inputs().size() + GRAPH.tables().size()];
  private static final long[][] SCREENS = new long[10][5];
  private static final long[][][] DANGERS = new long[10][5][3];
  private static final long[][][] SCENES = new long[10][5][10];

  @BeforeAll
  static void walk() {
    GRAPH.inputs().forEach(input -> VARIABLES.put(input.name(), input));
    GRAPH.tables().forEach(table -> TABLES.put(table.name(), table));
    GRAPH
        .tables()
        .forEach(table -> table.result().ifPresent(result -> VARIABLES.put(result.name(), result)));
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

  private static int at(String variable) {
    return VALUES[VARIABLES.get(variable).slot()];
  }

  private static void decide(String table, long combinations) {
    var rules = TABLES.get(table);
    var counts = COUNTS.computeIfAbsent(table, name -> new long[rules.rules().size()]);
    for (int rule : rules.decide(VALUES)) {
      counts[rule - 1] += combinations;
    }
  }

  /** Runs the step with every combination of values of those variables. */
  private static void each(List<String> variables, Runnable step) {
    if (variables.isEmpty()) {
      step.run();
      return;
    }
    var first = VARIABLES.get(variables.get(0));
    var others = variables.subList(1, variables.size());
    for (int code = 0; code < first.values().size(); code++) {
      VALUES[first.slot()] = code;
      each(others, step);
    }
  }
}
