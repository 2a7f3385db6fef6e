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

  /** Gives the table's results to a table that requires it. */
  void giveTo(Scope scope) {
    if (results.isEmpty()) {
      var reason = "table " + place.table() + " gives a list, which no cell can test";
      scope.withhold(place.table(), reason);
      outputs.forEach(output -> scope.withhold(output.name(), reason));
      return;
    }
    if (results.size() == 1) {
      scope.give(place.table(), results.get(0));
      scope.giveOutput(outputs.get(0).name(), results.get(0));
      return;
    }
    scope.withhold(
        place.table(), "table " + place.table() + " gives several outputs; name one of them");
    for (int i = 0; i < outputs.size(); i++) {
      scope.give(place.table() + "." + outputs.get(i).name(), results.get(i));
      scope.giveOutput(outputs.get(i).name(), results.get(i));
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
