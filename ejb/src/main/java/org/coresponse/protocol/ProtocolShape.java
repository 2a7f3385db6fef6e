package org.coresponse.protocol;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Domain;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.dmn.Kind;
import org.coresponse.dmn.Place;
import org.coresponse.dmn.Variable;

/**
 * What a triage protocol asks of its model beyond what DMN does: the tables it needs, inputs with
 * declared answers, and no slip of the pen that DMN lets pass, such as a cell that could never
 * match.
 */
record ProtocolShape(DecisionModel model) {
  /** The texts that may be answered, in the order of the file. */
  static List<String> texts(Domain domain) {
    return Arrays.stream(domain.allowed()).mapToObj(code -> (String) domain.example(code)).toList();
  }

  /** Refuses an input without declared texts, and a cell that speaks of a value not declared. */
  void refuseLooseInputs() {
    for (var input : model.inputs()) {
      if (!input.declared()) {
        throw Place.FILE.refuse("protocol.noInput", input.name());
      }
      if (input.domain().kind() != Kind.TEXT || !input.domain().declared()) {
        throw Place.FILE.refuse("protocol.loose", input.name());
      }
    }
    for (var table : model.tables()) {
      for (var column : table.columns()) {
        refuseUndeclared(table, column.variable());
      }
    }
  }

  private static void refuseUndeclared(DecisionTable table, Variable variable) {
    var domain = variable.domain();
    for (int column = 0; column < table.columns().size(); column++) {
      if (table.columns().get(column).variable() != variable) {
        continue;
      }
      for (var rule : table.rules()) {
        for (var value : rule.tests().get(column).values()) {
          if (!domain.allowed(domain.code(value))) {
            throw Place.table(table.name())
                .atRule(rule.number())
                .atCell(variable.name())
                .refuse("protocol.undeclared", value, variable.name(), texts(domain));
          }
        }
      }
    }
  }

  DecisionTable level(String name) {
    var table = table(name);
    if (!table.hitPolicy().oneRule()
        || table.outputs().size() > 1
        || table.outputs().get(0).kind() != Kind.TEXT) {
      throw Place.table(name).refuse("protocol.oneText");
    }
    texts(table, table.outputs().get(0).name());
    return table;
  }

  DecisionTable response() {
    var table = table("response");
    if (!table.hitPolicy().oneRule()) {
      throw Place.table("response").refuse("protocol.oneRule", table.hitPolicy());
    }
    return table;
  }

  DecisionTable also() {
    return table("also", HitPolicy.COLLECT);
  }

  /** The priority, whose outputs are whole numbers. */
  DecisionTable priority() {
    var table = table("priority", HitPolicy.COLLECT_SUM);
    for (var rule : table.rules()) {
      var number = (BigDecimal) rule.outputs().get(0);
      if (number.stripTrailingZeros().scale() > 0) {
        throw Place.table("priority")
            .atRule(rule.number())
            .atCell(table.outputs().get(0).name())
            .refuse("protocol.priority", number);
      }
    }
    return table;
  }

  /** The place of an output that is a text in every rule. */
  int texts(DecisionTable table, String output) {
    int at =
        IntStream.range(0, table.outputs().size())
            .filter(i -> table.outputs().get(i).name().equals(output))
            .findFirst()
            .orElseThrow(
                () -> Place.table(table.name()).atCell(output).refuse("protocol.textOutput"));
    for (var rule : table.rules()) {
      if (!(rule.outputs().get(at) instanceof String)) {
        throw Place.table(table.name())
            .atRule(rule.number())
            .atCell(output)
            .refuse("protocol.text");
      }
    }
    return at;
  }

  /** The response modes that an output gives, by rule. */
  ResponseMode[] modes(DecisionTable table, String output) {
    int at = texts(table, output);
    return table.rules().stream()
        .map(
            rule -> {
              var code = (String) rule.outputs().get(at);
              try {
                return ResponseMode.valueOf(code);
              } catch (IllegalArgumentException e) {
                throw Place.table(table.name())
                    .atRule(rule.number())
                    .atCell(output)
                    .refuse("protocol.mode", code);
              }
            })
        .toArray(ResponseMode[]::new);
  }

  private DecisionTable table(String name, HitPolicy hitPolicy) {
    var table = table(name);
    if (table.hitPolicy() != hitPolicy) {
      throw Place.table(name).refuse("protocol.hit", hitPolicy, table.hitPolicy());
    }
    return table;
  }

  private DecisionTable table(String name) {
    return model.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Place.table(name).refuse("protocol.table"));
  }
}
