package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one {@code <decisionTable>} and compiles it. */
final class TableReader {
  private static final Set<String> IN_TABLE =
      Set.of("description", "extensionElements", "input", "output", "annotation", "rule");
  private static final Set<String> IN_RULE =
      Set.of("description", "extensionElements", "inputEntry", "outputEntry", "annotationEntry");

  private final DmnElement element;
  private final Place place;
  private final Map<String, Variable> readable;
  private final HitPolicy hitPolicy;

  /** A column of outputs; {@code values} is null when any text, or a number, may stand in it. */
  private record Output(String name, boolean number, List<String> values) {}

  /**
   * @param readable what the decision requires, by the name its input expressions use
   */
  TableReader(DmnElement element, Place place, Map<String, Variable> readable) {
    this.element = element;
    this.place = place;
    this.readable = readable;
    this.hitPolicy =
        HitPolicy.of(element.attribute("hitPolicy"), element.attribute("aggregation"), place);
  }

  /**
   * The compiled table.
   *
   * @param slot where its result goes, if other tables can read it
   */
  DecisionTable table(int slot) {
    element.only(place, IN_TABLE);
    var columns = element.all("input").stream().map(this::column).toList();
    var outputs = element.all("output").stream().map(this::output).toList();
    refuseBadOutputs(outputs);
    var rules = new ArrayList<DecisionTable.Rule>();
    for (var rule : element.all("rule")) {
      rules.add(rule(rule, columns, outputs, place.atRule(rules.size() + 1)));
    }
    if (hitPolicy == HitPolicy.UNIQUE) {
      refuseOverlaps(rules);
    }
    return new DecisionTable(place.table(), hitPolicy, columns, rules, result(outputs, slot));
  }

  private Variable column(DmnElement input) {
    input.only(place, Set.of("description", "extensionElements", "inputExpression", "inputValues"));
    var expression = input.one("inputExpression", place);
    var name = expression.text(place);
    var column = place.atCell(name);
    var variable = readable.get(name);
    if (variable == null) {
      throw column.refuse(
          "only the name of a required input or decision is understood, not: " + name);
    }
    if (!Set.of("", "string").contains(expression.attribute("typeRef"))) {
      throw column.refuse(
          "the type " + expression.attribute("typeRef") + " is not supported, only string");
    }
    for (var list : input.all("inputValues")) {
      var values = DmnReader.declared(list, column);
      if (!Set.copyOf(values).equals(Set.copyOf(variable.values()))) {
        throw column.refuse(
            "its input values " + values + " are not those declared " + variable.values());
      }
    }
    return variable;
  }

  private Output output(DmnElement output) {
    var name = output.attribute("name").isEmpty() ? place.table() : output.attribute("name");
    var column = place.atCell(name);
    output.only(column, Set.of("description", "extensionElements", "outputValues"));
    var type = output.attribute("typeRef");
    if (!Set.of("", "string", "number").contains(type)) {
      throw column.refuse("the type " + type + " is not supported, only string and number");
    }
    var values =
        output.all("outputValues").isEmpty()
            ? null
            : DmnReader.declared(output.one("outputValues", column), column);
    return new Output(name, type.equals("number"), values);
  }

  private void refuseBadOutputs(List<Output> outputs) {
    if (outputs.isEmpty()
        || outputs.stream().map(Output::name).distinct().count() < outputs.size()) {
      throw place.refuse("it needs outputs, each of its own name");
    }
    if (!hitPolicy.oneRule() && outputs.size() > 1) {
      throw place.refuse("a table that collects has one output, not " + outputs.size());
    }
    for (var output : outputs) {
      if (hitPolicy == HitPolicy.COLLECT_SUM && !output.number()) {
        throw place.atCell(output.name()).refuse("a sum needs the type number");
      }
      if (output.number() && output.values() != null) {
        throw place.atCell(output.name()).refuse("output values of numbers are not supported");
      }
    }
  }

  private DecisionTable.Rule rule(
      DmnElement rule, List<Variable> columns, List<Output> outputs, Place at) {
    rule.only(at, IN_RULE);
    var tests = rule.all("inputEntry");
    var literals = rule.all("outputEntry");
    if (tests.size() != columns.size() || literals.size() != outputs.size()) {
      throw at.refuse(
          "it has "
              + tests.size()
              + " inputs and "
              + literals.size()
              + " outputs, the table "
              + columns.size()
              + " and "
              + outputs.size());
    }
    var cells = new ArrayList<Long>();
    for (int i = 0; i < columns.size(); i++) {
      var cell = at.atCell(columns.get(i).name());
      cells.add(SimpleFeel.accepted(tests.get(i).text(cell), columns.get(i), cell));
    }
    var given = new LinkedHashMap<String, Object>();
    for (int i = 0; i < outputs.size(); i++) {
      var cell = at.atCell(outputs.get(i).name());
      given.put(outputs.get(i).name(), literal(literals.get(i).text(cell), outputs.get(i), cell));
    }
    return new DecisionTable.Rule(cells, given);
  }

  private static Object literal(String literal, Output output, Place cell) {
    if (output.number()) {
      return SimpleFeel.wholeNumber(literal, cell);
    }
    var text = SimpleFeel.text(literal, cell);
    if (output.values() != null && !output.values().contains(text)) {
      throw cell.refuse("'" + text + "' is not among the output values " + output.values());
    }
    return text;
  }

  private void refuseOverlaps(List<DecisionTable.Rule> rules) {
    for (int later = 1; later < rules.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (rules.get(later).overlaps(rules.get(earlier))) {
          throw place
              .atRule(later + 1)
              .refuse("it overlaps rule " + (earlier + 1) + ", but the hit policy is UNIQUE");
        }
      }
    }
  }

  private Variable result(List<Output> outputs, int slot) {
    var first = outputs.get(0);
    boolean readableByOthers =
        hitPolicy.oneRule()
            && outputs.size() == 1
            && first.values() != null
            && first.name().equals(place.table());
    return readableByOthers ? new Variable(first.name(), slot, first.values()) : null;
  }
}
