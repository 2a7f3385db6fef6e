package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coresponse.dmn.TableDiagram.Fired;

/** Makes the diagram of a model, table by table in the order in which they run. */
final class ModelDiagram {
  private final DecisionModel model;
  private final List<Choice> choices;
  private final List<DecisionTable> read;
  private final Nodes nodes;
  private final int[] roots;
  private final Map<DecisionTable, TableDiagram> diagrams = new LinkedHashMap<>();

  /**
   * @param choices for every input at least, in the order of the levels
   * @param read the tables whose decisions matter
   */
  ModelDiagram(DecisionModel model, List<Choice> choices, List<DecisionTable> read, int limit) {
    this.model = model;
    this.choices = choices;
    this.read = read;
    this.nodes = new Nodes(limit);
    this.roots = new int[model.evaluation().slots()];
    for (int level = 0; level < choices.size(); level++) {
      var name = choices.get(level).input();
      if (model.inputs().stream().anyMatch(input -> input.name().equals(name))) {
        roots[model.input(name).slot()] = input(level);
      }
    }
    var needed = needed(model, read);
    for (var table : model.tables()) {
      if (needed.contains(table)) {
        decide(table);
      }
    }
  }

  private int input(int level) {
    var choice = choices.get(level);
    var domain = model.input(choice.input()).domain();
    return nodes.node(
        level, choice.values().stream().mapToInt(v -> Nodes.leaf(domain.code(v))).toArray());
  }

  private static Set<DecisionTable> needed(DecisionModel model, List<DecisionTable> read) {
    var needed = new HashSet<>(read);
    var tables = new ArrayList<>(model.tables());
    Collections.reverse(tables);
    for (var table : tables) {
      if (needed.contains(table)) {
        for (var column : table.columns()) {
          tables.stream()
              .filter(other -> other.results().contains(column.variable()))
              .forEach(needed::add);
        }
      }
    }
    return needed;
  }

  private void decide(DecisionTable table) {
    var diagram = new TableDiagram(table, nodes, roots, roots.length);
    diagrams.put(table, diagram);
    var fired = diagram.fired();
    for (int i = 0; i < table.results().size(); i++) {
      var result = table.results().get(i);
      if (result.read()) {
        int place = i;
        roots[result.slot()] =
            nodes.map(diagram.root(), value -> fired.get(value).codes().get(place));
      }
    }
  }

  <T> Diagram<T> diagram(Diagram.Reading<T> reading) {
    var tables = new ArrayList<>(diagrams.keySet());
    var at =
        tables.stream()
            .mapToInt(t -> read.contains(t) ? diagrams.get(t).root() : conflicts(t))
            .toArray();
    var fired = tables.stream().map(t -> diagrams.get(t).fired()).toList();
    var evaluation = model.evaluation();
    var places = new LinkedHashMap<T, Integer>();
    var seen = new HashMap<List<Integer>, Integer>();
    int root =
        nodes.product(
            at,
            values ->
                seen.computeIfAbsent(
                    Arrays.stream(values).boxed().toList(),
                    absent -> {
                      var outcome = outcome(tables, fired, values, evaluation, reading);
                      var place = places.putIfAbsent(outcome, places.size());
                      return place == null ? places.size() - 1 : place;
                    }));
    return new Diagram<>(choices, nodes, root, new ArrayList<>(places.keySet()));
  }

  /** Of a table that only others read: 1 where its rules conflict. */
  private int conflicts(DecisionTable table) {
    var fired = diagrams.get(table).fired();
    return nodes.map(diagrams.get(table).root(), value -> fired.get(value).conflict() ? 1 : 0);
  }

  private <T> T outcome(
      List<DecisionTable> tables,
      List<List<Fired>> fired,
      int[] values,
      Evaluation evaluation,
      Diagram.Reading<T> reading) {
    var conflicting =
        IntStream.range(0, values.length)
            .filter(
                i ->
                    read.contains(tables.get(i))
                        ? fired.get(i).get(values[i]).conflict()
                        : values[i] == 1)
            .mapToObj(tables::get)
            .findFirst()
            .orElse(null);
    for (int i = 0; i < values.length; i++) {
      if (read.contains(tables.get(i))) {
        evaluation.restore(tables.get(i), fired.get(i).get(values[i]).rules().array());
      }
    }
    return reading.of(evaluation, conflicting);
  }
}
