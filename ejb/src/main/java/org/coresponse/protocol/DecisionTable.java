package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision table, compiled: which rules fire is a few bit tests. Immutable. */
final class DecisionTable {
  private final String name;
  private final HitPolicy hitPolicy;
  private final List<Rule> rules;
  private final Variable result;
  private final int[] slots;
  private final long[][] cells;

  /**
   * A rule. Cells are in the order of the columns, each the values it accepts as bits of {@link
   * Variable}; outputs are texts or, in a column of numbers, integers, by output name.
   */
  record Rule(List<Long> cells, Map<String, Object> outputs) {
    Rule {
      cells = List.copyOf(cells);
      outputs = Map.copyOf(outputs);
    }

    boolean overlaps(Rule other) {
      for (int i = 0; i < cells.size(); i++) {
        if ((cells.get(i) & other.cells.get(i)) == 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param result the variable that other tables read, of the table's one output; null when it has
   *     none
   */
  DecisionTable(
      String name, HitPolicy hitPolicy, List<Variable> columns, List<Rule> rules, Variable result) {
    this.name = name;
    this.hitPolicy = hitPolicy;
    this.rules = List.copyOf(rules);
    this.result = result;
    this.slots = columns.stream().mapToInt(Variable::slot).toArray();
    this.cells =
        rules.stream()
            .map(rule -> rule.cells().stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new);
  }

  String name() {
    return name;
  }

  HitPolicy hitPolicy() {
    return hitPolicy;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The variable that other tables may read; empty when the table gives no single text. */
  Optional<Variable> result() {
    return Optional.ofNullable(result);
  }

  /**
   * Decides, and leaves the result for the tables that read it.
   *
   * @param values the code of every variable so far, by slot
   * @return the numbers of the rules that decided, from 1; empty when none did
   */
  List<Integer> decide(int[] values) {
    var fired = new ArrayList<Integer>(2);
    for (int number = 1; number <= cells.length; number++) {
      if (matches(cells[number - 1], values)) {
        fired.add(number);
        if (hitPolicy.oneRule()) {
          break;
        }
      }
    }
    if (result != null) {
      values[result.slot()] =
          fired.isEmpty() ? Variable.UNDECLARED : result.code(text(fired.get(0), result.name()));
    }
    return List.copyOf(fired);
  }

  private boolean matches(long[] rule, int[] values) {
    for (int i = 0; i < slots.length; i++) {
      if ((rule[i] >>> values[slots[i]] & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  String text(int rule, String output) {
    return (String) rules.get(rule - 1).outputs().get(output);
  }

  int wholeNumber(int rule, String output) {
    return (Integer) rules.get(rule - 1).outputs().get(output);
  }
}
