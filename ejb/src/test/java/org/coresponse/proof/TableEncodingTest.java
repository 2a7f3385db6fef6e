package org.coresponse.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.DmnFile;
import org.coresponse.dmn.HitPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sat4j.specs.TimeoutException;

/** In the solver a table gives what it gives when it is asked, by every hit policy. */
class TableEncodingTest {
  private static final int MODELS = 40;
  private static final List<String> INPUTS = List.of("a", "b", "c");
  private static final List<String> TRI = List.of("NO", "UNKNOWN", "YES");
  private static final List<String> LEVELS = List.of("HIGH", "SOME", "LOW");

  private final Watch watch =
      new Watch(ProofLimits.within(Clock.systemUTC(), Duration.ofMinutes(5)), 1);

  @ParameterizedTest
  @EnumSource
  void every_table_gives_the_same_when_the_solver_is_asked(HitPolicy policy)
      throws TimeoutException {
    var random = new Random(policy.ordinal());
    var seen = new HashSet<Given>();
    for (int i = 0; i < MODELS; i++) {
      var text = model(policy, random);
      var model = DmnFile.read(new ByteArrayInputStream(bytes(text))).model();
      var encoding = new Encoding(model);
      for (var answers : combinations(model)) {
        var given = evaluated(model, answers);
        assertThat(solved(encoding, model, answers)).as("%s%n%s", answers, text).isEqualTo(given);
        seen.add(given);
      }
    }
    assertThat(seen).hasSizeGreaterThan(4);
    assertThat(seen).anyMatch(Given::open).anyMatch(given -> !given.open());
    if (policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY) {
      assertThat(seen).anyMatch(Given::conflict);
    } else {
      assertThat(seen).noneMatch(Given::conflict);
    }
  }

  /** What the table gives: its outputs, or the set of what it collects. */
  private record Given(Object value, boolean open, boolean conflict) {}

  private static Given evaluated(DecisionModel model, Map<String, String> answers) {
    var table = model.table("t");
    var decided = model.evaluation();
    model.inputs().forEach(input -> decided.answer(input, answers.get(input.name())));
    decided.decide();
    var rules = decided.rules(table);
    boolean conflict = ProtocolTables.conflict(table, rules);
    if (conflict) {
      return new Given(Arrays.asList(new Object[table.outputs().size()]), false, true);
    }
    if (table.hitPolicy().givesList()) {
      var outputs = rules.stream().map(rule -> ProtocolTables.plain(table, rule).get(0));
      return new Given(outputs.collect(Collectors.toSet()), rules.isEmpty(), false);
    }
    if (!table.hitPolicy().oneRule()) {
      var value = ProtocolTables.plain(table.result(rules));
      return new Given(Arrays.asList(value), rules.isEmpty(), false);
    }
    return new Given(
        rules.isEmpty() ? defaults(table) : ProtocolTables.plain(table, rules.get(0)),
        rules.isEmpty(),
        false);
  }

  private static List<Object> defaults(DecisionTable table) {
    return Arrays.asList(
        table.outputs().stream()
            .map(output -> ProtocolTables.plain(output.otherwise()))
            .toArray(Object[]::new));
  }

  /** The only thing the solver can find for these answers, which are fixed. */
  private Given solved(Encoding encoding, DecisionModel model, Map<String, String> answers)
      throws TimeoutException {
    var gates = encoding.gates();
    var copy = encoding.before();
    var table = model.table("t");
    var assumed = new ArrayList<>(encoding.anyAnswers());
    for (var input : model.inputs()) {
      int code = input.domain().code(answers.get(input.name()));
      assumed.add(copy.input(input.slot()).is(code));
    }
    assertThat(possible(encoding, assumed)).isTrue();
    var signals = copy.of(table);
    boolean open = gates.found(signals.open());
    boolean conflict = gates.found(signals.conflict());
    Object value;
    var literals = new ArrayList<>(List.of(signals.open(), signals.conflict()));
    if (table.hitPolicy().givesList()) {
      var collected = new LinkedHashSet<Object>();
      signals
          .collected()
          .forEach(
              (output, literal) -> {
                literals.add(literal);
                if (gates.found(literal)) {
                  collected.add(output);
                }
              });
      value = collected;
    } else {
      var outputs = new ArrayList<Object>();
      for (var output : signals.outputs()) {
        literals.addAll(output.all());
        outputs.add(output.found());
      }
      value = outputs;
    }
    assertThat(another(encoding, assumed, literals)).as("another way to read it").isFalse();
    return new Given(value, open, conflict);
  }

  /** Whether anything else than what was found last is possible as well. */
  private boolean another(Encoding encoding, List<Integer> assumed, List<Integer> literals)
      throws TimeoutException {
    var gates = encoding.gates();
    var differs =
        literals.stream().map(literal -> gates.found(literal) ? -literal : literal).toList();
    var all = new ArrayList<>(assumed);
    all.add(gates.or(differs));
    return possible(encoding, all);
  }

  private boolean possible(Encoding encoding, List<Integer> assumed) throws TimeoutException {
    return encoding.gates().possible(watch, assumed.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Every answer that is allowed, one from outside, and none. */
  private static List<Map<String, String>> combinations(DecisionModel model) {
    var all = List.<Map<String, String>>of(Map.of());
    var values = new ArrayList<>(TRI);
    values.add("from outside");
    values.add(null);
    for (var input : model.inputs()) {
      var longer = new ArrayList<Map<String, String>>();
      for (var shorter : all) {
        for (var value : values) {
          var one = new LinkedHashMap<>(shorter);
          one.put(input.name(), value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  private static String model(HitPolicy policy, Random random) {
    boolean numbers = policy.aggregates();
    int outputs = policy.oneRule() && random.nextBoolean() ? 2 : 1;
    var rules = new StringBuilder();
    for (int rule = 0; rule < 2 + random.nextInt(6); rule++) {
      var cells = INPUTS.stream().map(input -> cell(random)).toList();
      var gives = IntStream.range(0, outputs).mapToObj(i -> output(numbers, random)).toList();
      rules.append(rule(cells, gives));
    }
    boolean otherwise = random.nextBoolean();
    var columns =
        IntStream.range(0, outputs)
            .mapToObj(
                i ->
                    "<output name=\"o%d\" typeRef=\"%s\">%s%s</output>"
                        .formatted(
                            i,
                            numbers ? "number" : "string",
                            numbers
                                ? ""
                                : "<outputValues><text>" + list(LEVELS) + "</text></outputValues>",
                            otherwise
                                ? "<defaultOutputEntry><text>%s</text></defaultOutputEntry>"
                                    .formatted(output(numbers, random))
                                : ""))
            .collect(Collectors.joining());
    var words = policy.toString().split(" (?=SUM|MIN|MAX|COUNT)");
    var attributes =
        "hitPolicy=\"%s\"%s"
            .formatted(
                words[0], words.length == 1 ? "" : " aggregation=\"%s\"".formatted(words[1]));
    return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
        + " name=\"made\" namespace=\"made\"><itemDefinition name=\"tri\">"
        + "<typeRef>string</typeRef><allowedValues><text>"
        + list(TRI)
        + "</text></allowedValues></itemDefinition>"
        + INPUTS.stream()
            .map(
                input ->
                    "<inputData id=\"i_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"tri\"/></inputData>"
                        .formatted(input))
            .collect(Collectors.joining())
        + table("t", attributes, columns, rules.toString())
        + plain("response", "hitPolicy=\"FIRST\"", "primary", "string", "\"POLICE_CIT\"")
        + plain("also", "hitPolicy=\"COLLECT\"", "also", "string", "\"CCD_PHONE\"")
        + plain("priority", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"", "priority", "number", "5")
        + "</definitions>";
  }

  private static String plain(
      String name, String policy, String output, String type, String value) {
    return table(
        name,
        policy,
        "<output name=\"%s\" typeRef=\"%s\"/>".formatted(output, type),
        rule(List.of("-", "-", "-"), List.of(value)));
  }

  private static String table(String name, String attributes, String outputs, String rules) {
    return "<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>".formatted(name)
        + INPUTS.stream()
            .map(
                "<informationRequirement><requiredInput href=\"#i_%s\"/></informationRequirement>"
                    ::formatted)
            .collect(Collectors.joining())
        + "<decisionTable "
        + attributes
        + ">"
        + INPUTS.stream()
            .map(
                "<input><inputExpression typeRef=\"string\"><text>%s</text></inputExpression></input>"
                    ::formatted)
            .collect(Collectors.joining())
        + outputs
        + rules
        + "</decisionTable></decision>";
  }

  private static String rule(List<String> cells, List<String> outputs) {
    var text = new StringBuilder("<rule>");
    cells.forEach(c -> text.append("<inputEntry><text>").append(c).append("</text></inputEntry>"));
    outputs.forEach(
        o -> text.append("<outputEntry><text>").append(o).append("</text></outputEntry>"));
    return text.append("</rule>").toString();
  }

  private static String cell(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "-";
      case 1 -> "not(" + quoted(pick(TRI, random)) + ")";
      case 2 -> list(List.of(pick(TRI, random), pick(TRI, random)));
      default -> quoted(pick(TRI, random));
    };
  }

  private static String output(boolean number, Random random) {
    return number
        ? List.of("1", "2", "2.50", "-1", "0", "4").get(random.nextInt(6))
        : quoted(pick(LEVELS, random));
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String list(List<String> texts) {
    return texts.stream()
        .distinct()
        .map(TableEncodingTest::quoted)
        .collect(Collectors.joining(","));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
