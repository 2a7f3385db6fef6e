package org.coresponse.protocol;

import java.util.List;
import java.util.Set;

/**
 * A text value that tables read: an input, or the result of a chained table.
 *
 * <p>While the tables run, a value is its position in {@code values}, and a cell is the set of
 * positions it accepts, one bit each. The last bit stands for "no value, or one that is not
 * declared": {@code -} and {@code not(...)} accept it, a list never does, as in DMN.
 *
 * @param slot where the running tables keep the value
 * @param values the declared values in file order, at most 63
 */
record Variable(String name, int slot, List<String> values) {
  static final int UNDECLARED = Long.SIZE - 1;

  Variable {
    values = List.copyOf(values);
  }

  /** Why these values cannot be declared, or null when they can. */
  static String flawOf(List<String> values) {
    if (values.isEmpty() || values.size() > UNDECLARED) {
      return "from 1 to " + UNDECLARED + " values can be declared, not " + values.size();
    }
    return Set.copyOf(values).size() == values.size()
        ? null
        : "a value is declared twice in " + values;
  }

  int code(String value) {
    int position = value == null ? -1 : values.indexOf(value);
    return position < 0 ? UNDECLARED : position;
  }
}
