package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an input may be answered with.
 *
 * @param input its name
 * @param values at least one; null stands for no answer
 */
public record Choice(String input, List<Object> values) {
  /** Copies the values. */
  public Choice {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing is left to answer " + input + " with");
    }
  }

  /** Those of all inputs, in the order in which the tables read them, each with what it allows. */
  public static List<Choice> all(DecisionModel model) {
    var inputs = new LinkedHashSet<Variable>();
    for (var table : model.tables()) {
      for (var column : table.columns()) {
        if (column.variable().slot() < model.inputs().size()) {
          inputs.add(column.variable());
        }
      }
    }
    inputs.addAll(model.inputs());
    return inputs.stream().map(Choice::of).toList();
  }

  /** The values that an input's domain allows; of values that are cut, one of each class. */
  public static Choice of(Variable input) {
    var domain = input.domain();
    return new Choice(
        input.name(), Arrays.stream(domain.allowed()).mapToObj(domain::example).toList());
  }

  /** The same, and a value from outside the list, where there can be one, and no answer at all. */
  public static Choice ofAny(Variable input) {
    var domain = input.domain();
    var values = new ArrayList<>(of(input).values());
    if (domain.other() >= 0) {
      values.add(domain.example(domain.other()));
    }
    if (!values.contains(null)) {
      values.add(null);
    }
    return new Choice(input.name(), values);
  }
}
