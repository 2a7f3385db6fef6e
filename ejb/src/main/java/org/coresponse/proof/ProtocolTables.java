package org.coresponse.proof;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Evaluation;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.protocol.ResponseMode;

/** The tables of a protocol by what they are for. */
record ProtocolTables(
    DecisionModel model,
    DecisionTable response,
    int primary,
    DecisionTable also,
    DecisionTable priority) {
  /** Without a rule of one of these, a protocol gives no recommendation. */
  private static final Set<String> NEED_A_RULE = Set.of("suicideRisk", "pathway", "response");

  static ProtocolTables of(DecisionModel model) {
    var response = model.table("response");
    int primary = 0;
    while (!response.outputs().get(primary).name().equals("primary")) {
      primary++;
    }
    return new ProtocolTables(
        model, response, primary, model.table("also"), model.table("priority"));
  }

  /** Those whose decisions are the help that is sent. */
  List<DecisionTable> help() {
    return List.of(response, also, priority);
  }

  /** Those in which one rule has to decide. */
  List<DecisionTable> ofOneRule() {
    return model.tables().stream().filter(table -> table.hitPolicy().oneRule()).toList();
  }

  /** Whether the table has to decide by a rule, and a default output will not do. */
  static boolean needsRule(DecisionTable table) {
    return NEED_A_RULE.contains(table.name())
        || table.outputs().stream().allMatch(output -> output.otherwise() == null);
  }

  /** The help that was decided on. */
  HelpSent help(Evaluation decided) {
    var sent = EnumSet.noneOf(ResponseMode.class);
    int rule = conflict(response, decided) ? 0 : decided.rule(response);
    var first = rule == 0 ? null : mode(response, rule, primary);
    if (first != null) {
      sent.add(first);
    }
    decided.rules(also).forEach(other -> sent.add(mode(also, other, 0)));
    var sum = decided.rules(priority).isEmpty() ? null : (int) decided.wholeSum(priority);
    return new HelpSent(first, sent, sum, Map.of(), null, null);
  }

  /** What a table of one rule and one text gives; null when it gives none. */
  static String level(DecisionTable table, Evaluation decided) {
    if (conflict(table, decided)) {
      return null;
    }
    int rule = decided.rule(table);
    return (String)
        (rule == 0
            ? table.outputs().get(0).otherwise()
            : table.rules().get(rule - 1).outputs().get(0));
  }

  /** Whether rules that match may not match together. */
  static boolean conflict(DecisionTable table, Evaluation decided) {
    return conflict(table, decided.rules(table));
  }

  /** As {@link #conflict(DecisionTable, Evaluation)}, of the rules that are left. */
  static boolean conflict(DecisionTable table, List<Integer> rules) {
    return rules.size() > 1
        && (table.hitPolicy() == HitPolicy.UNIQUE
            || table.hitPolicy() == HitPolicy.ANY
                && rules.stream().map(rule -> plain(table, rule)).distinct().count() > 1);
  }

  /** The outputs of a rule, every number in one way of writing it. */
  static List<Object> plain(DecisionTable table, int rule) {
    return Arrays.asList(
        table.rules().get(rule - 1).outputs().stream()
            .map(ProtocolTables::plain)
            .toArray(Object[]::new));
  }

  static Object plain(Object value) {
    return value instanceof BigDecimal number
        ? number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()
        : value;
  }

  static ResponseMode mode(DecisionTable table, int rule, int output) {
    return ResponseMode.valueOf((String) table.rules().get(rule - 1).outputs().get(output));
  }
}
