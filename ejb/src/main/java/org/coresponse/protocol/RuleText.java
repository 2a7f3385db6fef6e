package org.coresponse.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Rule;

/**
 * A rule in words of its file.
 *
 * @param number from 1
 * @param when by column the test as it is written, without those that accept anything
 * @param then by output what it gives; null for nothing
 */
public record RuleText(int number, Map<String, String> when, Map<String, String> then) {
  /** Copies, in order. */
  public RuleText {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
  }

  static RuleText of(DecisionTable table, Rule rule) {
    var when = new LinkedHashMap<String, String>();
    for (int column = 0; column < table.columns().size(); column++) {
      var tests = rule.tests().get(column);
      if (!tests.any()) {
        when.put(table.columns().get(column).name(), tests.toString());
      }
    }
    var then = new LinkedHashMap<String, String>();
    for (int output = 0; output < table.outputs().size(); output++) {
      var value = rule.outputs().get(output);
      then.put(table.outputs().get(output).name(), value == null ? null : value.toString());
    }
    return new RuleText(rule.number(), when, then);
  }

  boolean saysTheSame(RuleText other) {
    return when.equals(other.when) && then.equals(other.then);
  }
}
