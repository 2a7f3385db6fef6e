package org.coresponse.protocol;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A triage protocol: from complete answers to a recommendation. Immutable; any number of threads
 * may ask it.
 *
 * <p>The rules are those of its DMN file and nothing else. The file needs the tables {@code
 * suicideRisk} and {@code pathway} (one text each), {@code response} (primary, fallback, reasonEn,
 * reasonEs), {@code also} (COLLECT) and {@code priority} (COLLECT SUM); it may have more.
 */
public final class Protocol {
  private final String version;
  private final DecisionGraph graph;
  private final Map<String, List<String>> inputs;
  private final DecisionTable suicideRisk;
  private final DecisionTable pathway;
  private final DecisionTable response;
  private final DecisionTable also;
  private final DecisionTable priority;

  private Protocol(DecisionGraph graph, String version) {
    if (version.isBlank()) {
      throw new IllegalArgumentException("a protocol needs a version");
    }
    this.version = version;
    this.graph = graph;
    var declared = new LinkedHashMap<String, List<String>>();
    graph.inputs().forEach(input -> declared.put(input.name(), input.values()));
    this.inputs = Collections.unmodifiableMap(declared);
    this.suicideRisk = chained("suicideRisk");
    this.pathway = chained("pathway");
    this.response = response();
    this.also = table("also", HitPolicy.COLLECT);
    refuseOtherModes(also, "also");
    this.priority = table("priority", HitPolicy.COLLECT_SUM);
    refuseMissingOutput(priority, "priority", Integer.class);
  }

  /**
   * Reads a protocol. Does not close the file.
   *
   * @throws UnreadableProtocolException if the file holds anything that is not understood exactly
   */
  public static Protocol load(InputStream file, String version) {
    return new Protocol(DmnReader.read(requireNonNull(file)), requireNonNull(version));
  }

  /** The default protocol of this project, {@code DUR-CRISIS v1}; always the same object. */
  public static Protocol durhamCrisisV1() {
    return DurhamCrisis.V1;
  }

  public String version() {
    return version;
  }

  /** The declared inputs with the values they allow, both in file order. */
  public Map<String, List<String>> inputs() {
    return inputs;
  }

  /**
   * The recommendation for these answers.
   *
   * @throws AnswerNotAllowedException if this protocol has an input without an answer, or does not
   *     allow the answer
   * @throws IllegalStateException if the tables leave these answers undecided, or their priority is
   *     not within 0 to 10; never with {@link #durhamCrisisV1()}
   */
  public Recommendation recommend(Answers answers) {
    refuseOthers(answers.values());
    return outcome(answers.values()::get);
  }

  /** Refuses an input without an answer, and an answer outside the input's list. */
  void refuseOthers(Map<String, String> values) {
    for (var input : graph.inputs()) {
      var value = values.get(input.name());
      if (input.code(value) == Variable.UNDECLARED) {
        throw new AnswerNotAllowedException(input.name(), value, input.values());
      }
    }
  }

  /** As {@link #recommend}, but unchecked: null and undeclared answers reach the tables. */
  Recommendation outcome(UnaryOperator<String> answerTo) {
    var fired = graph.decide(answerTo);
    int row = decidedBy(response, fired).get(0);
    var others = new LinkedHashSet<ResponseMode>();
    fired.get("also").forEach(rule -> others.add(mode(also, rule, "also")));
    int sum =
        decidedBy(priority, fired).stream()
            .mapToInt(rule -> priority.wholeNumber(rule, "priority"))
            .sum();
    if (sum < 0 || sum > 10) {
      throw new IllegalStateException(
          "table priority gives " + sum + ", not 0 to 10, by its rules " + fired.get("priority"));
    }
    return new Recommendation(
        version,
        pathway.text(decidedBy(pathway, fired).get(0), "pathway"),
        mode(response, row, "primary"),
        mode(response, row, "fallback"),
        others,
        sum,
        suicideRisk.text(decidedBy(suicideRisk, fired).get(0), "suicideRisk"),
        response.text(row, "reasonEn"),
        response.text(row, "reasonEs"),
        fired);
  }

  private static List<Integer> decidedBy(DecisionTable table, Map<String, List<Integer>> fired) {
    var rules = fired.get(table.name());
    if (rules.isEmpty()) {
      throw new IllegalStateException(
          "no rule of table " + table.name() + " decides; the others: " + fired);
    }
    return rules;
  }

  private DecisionTable chained(String name) {
    var table = graph.table(name);
    if (table.result().isEmpty()) {
      throw Place.table(name)
          .refuse(
              "it needs hit policy UNIQUE or FIRST and one text output of listed values, named as it");
    }
    return table;
  }

  private DecisionTable response() {
    var table = graph.table("response");
    if (!table.hitPolicy().oneRule()) {
      throw Place.table("response")
          .refuse("it needs hit policy UNIQUE or FIRST, not " + table.hitPolicy());
    }
    refuseOtherModes(table, "primary");
    refuseOtherModes(table, "fallback");
    refuseMissingOutput(table, "reasonEn", String.class);
    refuseMissingOutput(table, "reasonEs", String.class);
    return table;
  }

  private DecisionTable table(String name, HitPolicy hitPolicy) {
    var table = graph.table(name);
    if (table.hitPolicy() != hitPolicy) {
      throw Place.table(name)
          .refuse("it needs hit policy " + hitPolicy + ", not " + table.hitPolicy());
    }
    return table;
  }

  private static void refuseOtherModes(DecisionTable table, String output) {
    refuseMissingOutput(table, output, String.class);
    for (int rule = 1; rule <= table.rules().size(); rule++) {
      try {
        mode(table, rule, output);
      } catch (IllegalArgumentException e) {
        var place = Place.table(table.name()).atRule(rule).atCell(output);
        throw new UnreadableProtocolException(
            place, "'" + table.text(rule, output) + "' is not a response mode", e);
      }
    }
  }

  private static void refuseMissingOutput(DecisionTable table, String output, Class<?> type) {
    for (var rule : table.rules()) {
      if (!type.isInstance(rule.outputs().get(output))) {
        throw Place.table(table.name())
            .atCell(output)
            .refuse("a protocol needs this output as " + type.getSimpleName());
      }
    }
  }

  private static ResponseMode mode(DecisionTable table, int rule, String output) {
    return ResponseMode.valueOf(table.text(rule, output));
  }

  /** Loads the default protocol when it is first asked for. */
  private static final class DurhamCrisis {
    static final Protocol V1 = read();

    private static Protocol read() {
      try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
        return load(file, "DUR-CRISIS v1");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
