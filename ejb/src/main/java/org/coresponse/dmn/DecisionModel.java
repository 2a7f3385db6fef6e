package org.coresponse.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one file, each after those it reads. Immutable; any number of threads may use it.
 */
public final class DecisionModel {
  private final String name;
  private final List<Variable> inputs;
  private final List<DecisionTable> tables;
  private final int slots;
  private final int[] firstWords;

  DecisionModel(String name, List<Variable> inputs, List<DecisionTable> tables, int slots) {
    this.name = name;
    this.inputs = List.copyOf(inputs);
    this.tables = List.copyOf(tables);
    this.slots = slots;
    this.firstWords = new int[tables.size() + 1];
    for (int i = 0; i < tables.size(); i++) {
      firstWords[i + 1] = firstWords[i] + tables.get(i).bits().words();
    }
  }

  /** The name of the file's definitions; may be empty. */
  public String name() {
    return name;
  }

  /** The inputs in file order; an input's slot is its place in this list. */
  public List<Variable> inputs() {
    return inputs;
  }

  /** The tables in the order in which they run; a table's index is its place in this list. */
  public List<DecisionTable> tables() {
    return tables;
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DecisionTable table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
  }

  /**
   * The input of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Variable input(String name) {
    return inputs.stream()
        .filter(input -> input.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no input " + name));
  }

  /** A place to decide in, to be used again and again by one thread; every answer is absent. */
  public Evaluation evaluation() {
    return new Evaluation(this, slots, firstWords);
  }

  /**
   * Decides every table.
   *
   * @param answers values by name of the input: String, any Number, Boolean, LocalDate or null; an
   *     input without one is null, and so is a value of another kind, as DMN has it
   * @throws IllegalArgumentException if an answer is to no input
   * @throws ConflictingRulesException if rules match together that must not
   */
  public Decisions decide(Map<String, ?> answers) {
    var evaluation = evaluation();
    answers.forEach((input, value) -> evaluation.answer(input(input), value));
    evaluation.decideOrThrow();
    var results = new LinkedHashMap<String, Object>();
    var fired = new LinkedHashMap<String, List<Integer>>();
    for (var table : tables) {
      fired.put(table.name(), evaluation.rules(table));
      results.put(table.name(), evaluation.result(table));
    }
    return new Decisions(results, fired);
  }
}
