package org.coresponse.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The tables of one file, each after those it reads. Immutable.
 *
 * @param inputs the declared inputs in file order; their slots are 0, 1, 2 and so on, the results
 *     of tables follow
 */
record DecisionGraph(List<Variable> inputs, List<DecisionTable> tables) {
  DecisionGraph {
    inputs = List.copyOf(inputs);
    tables = List.copyOf(tables);
  }

  DecisionTable table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Place.table(name).refuse("a protocol needs a table of this name"));
  }

  /**
   * Runs every table. An answer that is null or not declared is taken as DMN takes it: only {@code
   * -} and {@code not(...)} accept it.
   *
   * @return for every table, in the order they ran, the numbers of the rules that decided
   */
  Map<String, List<Integer>> decide(UnaryOperator<String> answerTo) {
    var values = new int[inputs.size() + tables.size()];
    for (var input : inputs) {
      values[input.slot()] = input.code(answerTo.apply(input.name()));
    }
    var fired = new LinkedHashMap<String, List<Integer>>();
    for (var table : tables) {
      fired.put(table.name(), table.decide(values));
    }
    return Collections.unmodifiableMap(fired);
  }
}
