package org.coresponse.proof;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.util.Map;
import org.coresponse.protocol.ResponseMode;

/** The report as JSON, members always in the same order. */
final class ReportWriter {
  private static final JsonProvider JSON = JsonProvider.provider();

  private ReportWriter() {}

  static String write(ProofReport report) {
    var findings = JSON.createArrayBuilder();
    report.findings().forEach(finding -> findings.add(finding(finding)));
    var outside = JSON.createArrayBuilder();
    report.outside().forEach(check -> outside.add(outside(check)));
    var oddities = JSON.createArrayBuilder();
    report.oddities().forEach(oddity -> oddities.add(oddity(oddity)));
    var counts = JSON.createObjectBuilder();
    report.counts().forEach((mode, count) -> counts.add(mode, count));
    return JSON.createObjectBuilder()
        .add("protocolHash", report.protocolHash())
        .add("invariantsHash", report.invariantsHash())
        .add("proven", report.proven())
        .add("combinations", report.combinations())
        .add("counts", counts)
        .add("findings", findings)
        .add("outside", outside)
        .add("oddities", oddities)
        .add(
            "solver",
            JSON.createObjectBuilder()
                .add("variables", report.variables())
                .add("clauses", report.clauses()))
        .add(
            "times",
            JSON.createObjectBuilder()
                .add("enumerationMillis", report.enumerationTime().toMillis())
                .add("solverMillis", report.solverTime().toMillis()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder finding(Finding finding) {
    var object =
        JSON.createObjectBuilder()
            .add("invariant", finding.invariant())
            .add("verdict", finding.verdict().name());
    add(object, "violations", finding.violations());
    add(object, "counterExample", finding.counterExample());
    if (finding.blame() != null) {
      object.add(
          "blame",
          JSON.createObjectBuilder()
              .add("table", finding.blame().table())
              .add("rule", finding.blame().rule())
              .add("words", InvariantWriter.sentence(finding.blame().words())));
    }
    add(object, "reason", finding.reason());
    return object;
  }

  private static JsonObjectBuilder outside(OutsideCheck check) {
    var object = JSON.createObjectBuilder();
    add(object, "input", check.input());
    object.add("value", check.value().name()).add("verdict", check.verdict().name());
    add(object, "safeDefault", check.safeDefault());
    add(object, "asNotKnown", check.asNotKnown());
    add(object, "weaker", check.weaker());
    add(object, "counterExample", check.counterExample());
    add(object, "reason", check.reason());
    return object;
  }

  private static JsonObjectBuilder oddity(Oddity oddity) {
    var object = JSON.createObjectBuilder().add("kind", oddity.kind().name());
    add(object, "table", oddity.table());
    var rules = JSON.createArrayBuilder();
    oddity.rules().forEach(rules::add);
    object.add("rules", rules);
    add(object, "input", oddity.input());
    return object
        .add("answers", answers(oddity.answers()))
        .add("words", InvariantWriter.sentence(oddity.words()));
  }

  private static void add(JsonObjectBuilder object, String name, CounterExample example) {
    if (example == null) {
      return;
    }
    var written =
        JSON.createObjectBuilder()
            .add("answers", answers(example.answers()))
            .add("telling", InvariantWriter.texts(example.telling()));
    add(written, "raised", example.raised());
    add(written, "raisedTo", example.raisedTo());
    written.add("outcome", outcome(example.outcome()));
    if (example.outcomeRaised() != null) {
      written.add("outcomeRaised", outcome(example.outcomeRaised()));
    }
    object.add(name, written.add("words", InvariantWriter.sentence(example.words())));
  }

  private static JsonObjectBuilder outcome(HelpSent outcome) {
    var object = JSON.createObjectBuilder();
    add(object, "primary", outcome.primary() == null ? null : outcome.primary().name());
    object.add(
        "sent", InvariantWriter.texts(outcome.sent().stream().map(ResponseMode::name).toList()));
    if (outcome.priority() != null) {
      object.add("priority", outcome.priority());
    }
    object.add("levels", answers(outcome.levels()));
    add(object, "undecided", outcome.undecided());
    add(object, "conflicting", outcome.conflicting());
    return object;
  }

  private static JsonObjectBuilder answers(Map<String, String> answers) {
    var object = JSON.createObjectBuilder();
    answers.forEach(
        (input, value) -> {
          if (value == null) {
            object.add(input, JsonValue.NULL);
          } else {
            object.add(input, value);
          }
        });
    return object;
  }

  private static void add(JsonObjectBuilder object, String name, BigInteger number) {
    if (number != null) {
      object.add(name, number);
    }
  }

  private static void add(JsonObjectBuilder object, String name, String text) {
    if (text != null) {
      object.add(name, text);
    }
  }

  private static void add(JsonObjectBuilder object, String name, Sentence sentence) {
    if (sentence != null) {
      object.add(name, InvariantWriter.sentence(sentence));
    }
  }
}
