package org.coresponse.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Variable;

/** Values of an input that no cell tells apart: what is true of one is true of the others. */
final class Alike {
  private final DecisionModel model;
  private final Collection<DecisionTable> tables;
  private final Map<String, Map<String, List<Boolean>>> seen = new HashMap<>();

  /**
   * A step of a scale.
   *
   * @param weight how many steps of the scale are just like it, with itself
   */
  record Step(String from, String to, int weight) {}

  /**
   * @param tables of the model, or some in the place of others
   */
  Alike(DecisionModel model, Collection<DecisionTable> tables) {
    this.model = model;
    this.tables = tables;
  }

  /**
   * Allowed values that can be left out of questions about raised answers, since another of the
   * input is like each: to the cells, and to these forms.
   */
  List<Object> spare(Variable input, Collection<Form.Raising> forms) {
    var first = new HashSet<List<Object>>();
    var spare = new ArrayList<>();
    for (int code : input.domain().allowed()) {
      var value = (String) input.domain().example(code);
      var key = new ArrayList<Object>();
      key.add(cells(input.name(), value));
      forms.forEach(form -> said(form, input.name(), value, key));
      if (!first.add(key)) {
        spare.add(value);
      }
    }
    return spare;
  }

  /** What a form says of a value. */
  private static void said(Form.Raising form, String input, String value, List<Object> into) {
    for (var scale : form.scales()) {
      if (scale.inputs().contains(input)) {
        scale.steps().forEach(step -> into.add(step.contains(value)));
      }
    }
    for (var exception : form.exceptions()) {
      if (exception.inputs().contains(input)) {
        into.add(exception.from().equals(value));
        into.add(exception.to().equals(value));
      }
      said(exception.where(), input, value, into);
    }
  }

  private static void said(Condition condition, String input, String value, List<Object> into) {
    if (condition instanceof Condition.Answered answered) {
      into.add(answered.input().equals(input) && answered.values().contains(value));
    } else if (condition instanceof Condition.All all) {
      all.of().forEach(of -> said(of, input, value, into));
    } else if (condition instanceof Condition.Any any) {
      any.of().forEach(of -> said(of, input, value, into));
    } else if (condition instanceof Condition.Not not) {
      said(not.of(), input, value, into);
    }
  }

  /** The steps of an input, one for all that are alike. */
  List<Step> steps(String input, Form.Scale scale, List<Form.Exception> exceptions) {
    boolean apart = exceptions.stream().anyMatch(e -> speaksOf(e, input));
    var steps = new ArrayList<Step>();
    for (int i = 0; i + 1 < scale.steps().size(); i++) {
      var found = new LinkedHashMap<List<Object>, Step>();
      for (var from : scale.steps().get(i)) {
        for (var to : scale.steps().get(i + 1)) {
          var key =
              apart
                  ? List.<Object>of(from, to)
                  : List.<Object>of(cells(input, from), cells(input, to));
          found.merge(
              key,
              new Step(from, to, 1),
              (step, one) -> new Step(step.from(), step.to(), step.weight() + 1));
        }
      }
      steps.addAll(found.values());
    }
    return steps;
  }

  private static boolean speaksOf(Form.Exception exception, String input) {
    return exception.inputs().contains(input) || speaksOf(exception.where(), input);
  }

  private static boolean speaksOf(Condition condition, String input) {
    if (condition instanceof Condition.Answered answered) {
      return answered.input().equals(input);
    }
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(of -> speaksOf(of, input));
    }
    if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(of -> speaksOf(of, input));
    }
    return condition instanceof Condition.Not not && speaksOf(not.of(), input);
  }

  /** Which cells of the input accept the value, rule by rule and table by table. */
  private List<Boolean> cells(String input, String value) {
    return seen.computeIfAbsent(input, name -> new HashMap<>())
        .computeIfAbsent(value, v -> accepted(input, v));
  }

  private List<Boolean> accepted(String input, String value) {
    var accepted = new ArrayList<Boolean>();
    int code = model.input(input).domain().code(value);
    for (var table : tables) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.columns().get(column).name().equals(input)) {
          accepted(table, column, code, accepted);
        }
      }
    }
    return accepted;
  }

  private static void accepted(DecisionTable table, int column, int code, List<Boolean> into) {
    for (var rule : table.rules()) {
      into.add(table.accepts(rule.number(), column, code));
    }
  }
}
