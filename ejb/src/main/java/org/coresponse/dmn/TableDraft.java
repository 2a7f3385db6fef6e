package org.coresponse.dmn;

import java.util.List;

/**
 * A table that is read, before the domains of what it reads are known.
 *
 * @param results what others can read of it: one for each output, or one for all; empty for a list
 */
record TableDraft(
    String id,
    Place place,
    HitPolicy hitPolicy,
    List<ColumnDraft> columns,
    List<Output> outputs,
    List<Rule> rules,
    List<Source> results) {

  record ColumnDraft(String label, Source source) {}

  /**
   * Gives the table's results to a table that requires it.
   *
   * @param decision the id of the table's decision
   */
  void giveTo(Scope scope, String decision) {
    var name = place.table();
    if (results.isEmpty()) {
      var reason = Reason.of("reads.list", name);
      scope.withhold(name, reason);
      scope.withhold(decision, reason);
      outputs.forEach(output -> scope.withhold(output.name(), reason));
    } else if (results.size() == 1) {
      scope.give(name, results.get(0));
      scope.giveAlso(decision, results.get(0));
      scope.giveAlso(outputs.get(0).name(), results.get(0));
    } else {
      scope.withhold(name, Reason.of("reads.oneOf", name));
      for (int i = 0; i < outputs.size(); i++) {
        var output = outputs.get(i).name();
        scope.give(name + "." + output, results.get(i));
        scope.giveAlso(decision + "." + output, results.get(i));
        scope.giveAlso(output, results.get(i));
      }
    }
  }

  /** The table, when every source has its variable. */
  DecisionTable table(int index) {
    return new DecisionTable(
        id,
        place.table(),
        index,
        hitPolicy,
        columns.stream().map(c -> new Column(c.label(), c.source().variable())).toList(),
        outputs,
        rules,
        results.stream().map(Source::variable).toList());
  }
}
