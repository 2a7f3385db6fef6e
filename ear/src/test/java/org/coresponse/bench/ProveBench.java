package org.coresponse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponse.proof.Invariants;
import org.coresponse.proof.ProofLimits;
import org.coresponse.proof.ProofReport;
import org.coresponse.proof.SafetyProof;
import org.coresponse.protocol.Protocol;

/**
 * How long a proof of the default protocol takes in each of its two ways, and of protocols with
 * forty tri-state inputs and sixty rules: random ones, and ones whose priority is monotone in every
 * input by construction.
 */
final class ProveBench {
  private static final int INPUTS = 40;
  private static final int RULES = 60;
  private static final int ROUNDS = 5;

  List<Measure> run() throws IOException {
    byte[] file;
    try (var in = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      file = in.readAllBytes();
    }
    prove(file, Invariants.print(Invariants.shipped()));
    var reports =
        IntStream.range(0, ROUNDS)
            .mapToObj(i -> prove(file, Invariants.print(Invariants.shipped())))
            .toList();
    if (!reports.stream().allMatch(ProofReport::proven)) {
      throw new IllegalStateException("the default protocol is not proven");
    }
    var measures = new ArrayList<Measure>();
    measures.add(
        Measure.alone("prove", "enumeration", median(reports, ProofReport::enumerationTime), "ms"));
    measures.add(Measure.alone("prove", "solver", median(reports, ProofReport::solverTime), "ms"));
    for (int conditions : new int[] {4, 8}) {
      for (boolean monotone : new boolean[] {true, false}) {
        var made = made(conditions, monotone);
        long start = System.nanoTime();
        var report = prove(made, invariants());
        var name =
            "forty-sixty-" + (monotone ? "monotone-" : "random-") + conditions + "-conditions";
        measures.add(Measure.alone("prove", name, report.solverTime().toMillis(), "ms-solver"));
        measures.add(
            Measure.alone("prove", name, (System.nanoTime() - start) / 1e6, "ms-everything"));
      }
    }
    return measures;
  }

  private static ProofReport prove(byte[] file, String invariants) {
    return SafetyProof.of(
        file,
        Invariants.read(invariants),
        ProofLimits.within(Clock.systemUTC(), Duration.ofMinutes(10)));
  }

  private static double median(List<ProofReport> reports, Function<ProofReport, Duration> time) {
    return reports.stream()
        .map(time)
        .sorted()
        .skip(ROUNDS / 2)
        .findFirst()
        .orElseThrow()
        .toMillis();
  }

  /** The priority is never lowered by raising any of the forty. */
  private static String invariants() {
    return """
        [{"id": "M1", "kind": "RAISING", "sentence": {"en": "x", "es": "x"},
          "raising": [{"inputs": [%s], "steps": [["NO"], ["UNKNOWN"], ["YES"]]}],
          "neverLowers": "PRIORITY"}]
        """
        .formatted(
            IntStream.range(0, INPUTS)
                .mapToObj(i -> quoted("a" + i))
                .collect(Collectors.joining(",")));
  }

  /** A protocol whose pathway has sixty rules over forty inputs. */
  private static byte[] made(int conditions, boolean monotone) {
    var random = new Random(60 + conditions);
    var rules = new StringBuilder();
    for (int rule = 0; rule < RULES; rule++) {
      var cells = new String[INPUTS];
      Arrays.fill(cells, "-");
      for (int i = 0; i < conditions; i++) {
        cells[random.nextInt(INPUTS)] = cell(random, monotone);
      }
      int priority = monotone ? 10 - rule * 10 / RULES : random.nextInt(11);
      rules.append(rule(List.of(cells), List.of(quoted("P" + priority))));
    }
    rules.append(rule(Collections.nCopies(INPUTS, "-"), List.of(quoted("P0"))));
    var inputs = IntStream.range(0, INPUTS).mapToObj(i -> "a" + i).toList();
    var codes = IntStream.rangeClosed(0, 10).mapToObj(i -> "P" + i).toList();
    var text = new StringBuilder();
    text.append(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"made\""
            + " namespace=\"made\">");
    text.append(type("tri", List.of("NO", "UNKNOWN", "YES")));
    text.append(type("risk", List.of("NONE")));
    text.append(type("way", codes));
    for (var input : inputs) {
      text.append(
          "<inputData id=\"i_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"tri\"/></inputData>"
              .formatted(input));
    }
    text.append(
        table(
            "suicideRisk",
            "risk",
            "hitPolicy=\"FIRST\"",
            List.of("a0"),
            List.of("suicideRisk"),
            rule(List.of("-"), List.of(quoted("NONE")))));
    text.append(
        table(
            "pathway", "way", "hitPolicy=\"FIRST\"", inputs, List.of("pathway"), rules.toString()));
    text.append(
        table(
            "response",
            "string",
            "hitPolicy=\"UNIQUE\"",
            List.of("pathway"),
            List.of("primary", "fallback", "reasonEn", "reasonEs"),
            codes.stream()
                .map(
                    code ->
                        rule(
                            List.of(quoted(code)),
                            List.of(
                                quoted("POLICE_CIT"), quoted("POLICE"), quoted("x"), quoted("x"))))
                .collect(Collectors.joining())));
    text.append(
        table(
            "also",
            "string",
            "hitPolicy=\"COLLECT\"",
            List.of("pathway"),
            List.of("also"),
            rule(List.of("-"), List.of(quoted("CCD_PHONE")))));
    text.append(
        table(
            "priority",
            "number",
            "hitPolicy=\"COLLECT\" aggregation=\"SUM\"",
            List.of("pathway"),
            List.of("priority"),
            codes.stream()
                .map(code -> rule(List.of(quoted(code)), List.of(code.substring(1))))
                .collect(Collectors.joining())));
    return text.append("</definitions>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Random random, boolean monotone) {
    if (monotone) {
      return random.nextBoolean() ? "\"YES\"" : "\"UNKNOWN\",\"YES\"";
    }
    return "\"" + List.of("NO", "UNKNOWN", "YES").get(random.nextInt(3)) + "\"";
  }

  private static String type(String name, List<String> values) {
    return "<itemDefinition name=\"%s\"><typeRef>string</typeRef><allowedValues><text>%s</text></allowedValues></itemDefinition>"
        .formatted(name, values.stream().map(ProveBench::quoted).collect(Collectors.joining(",")));
  }

  private static String table(
      String name,
      String type,
      String policy,
      List<String> inputs,
      List<String> outputs,
      String rules) {
    var text = new StringBuilder("<decision id=\"%1$s\" name=\"%1$s\">".formatted(name));
    if (outputs.size() == 1) {
      text.append("<variable name=\"%s\" typeRef=\"%s\"/>".formatted(name, type));
    }
    for (var input : inputs) {
      text.append(
          input.equals("pathway")
              ? "<informationRequirement><requiredDecision href=\"#pathway\"/></informationRequirement>"
              : "<informationRequirement><requiredInput href=\"#i_%s\"/></informationRequirement>"
                  .formatted(input));
    }
    text.append("<decisionTable ").append(policy).append(">");
    for (var input : inputs) {
      text.append(
          "<input><inputExpression typeRef=\"string\"><text>%s</text></inputExpression></input>"
              .formatted(input));
    }
    for (var output : outputs) {
      text.append(
          "<output name=\"%s\" typeRef=\"%s\"/>"
              .formatted(output, type.equals("number") ? "number" : "string"));
    }
    return text.append(rules).append("</decisionTable></decision>").toString();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String rule(List<String> cells, List<String> outputs) {
    return cells.stream()
        .map(cell -> "<inputEntry><text>" + cell + "</text></inputEntry>")
        .collect(Collectors.joining())
        .transform(in -> "<rule>" + in)
        .concat(
            outputs.stream()
                .map(output -> "<outputEntry><text>" + output + "</text></outputEntry>")
                .collect(Collectors.joining()))
        .concat("</rule>");
  }
}
