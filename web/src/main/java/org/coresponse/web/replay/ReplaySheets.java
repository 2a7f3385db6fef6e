package org.coresponse.web.replay;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coresponse.replay.Recommended;
import org.coresponse.replay.ReplayReport;
import org.coresponse.replay.ReplayedCall;
import org.coresponse.replay.ReplayedCalls;
import org.coresponse.replay.Tally;
import org.coresponse.web.sheet.Sheet;
import org.coresponse.web.sheet.SheetFormat;

/** A replay as files; names are those of the codes, times are UTC. */
final class ReplaySheets {
  static final String CALLS = "replay-calls";

  private static final String[] CALL_HEADER = {
    "decision",
    "call",
    "incident",
    "status",
    "received_at",
    "decided_at",
    "nature",
    "district",
    "effect",
    "rule_before",
    "mode_before",
    "also_before",
    "fallback_before",
    "priority_before",
    "clinical_level_before",
    "rule_after",
    "mode_after",
    "also_after",
    "fallback_after",
    "priority_after",
    "clinical_level_after"
  };

  private ReplaySheets() {}

  /** A row for each way before, a column for each way after, and the total at the end. */
  static void matrix(ReplayReport report, SheetFormat as, OutputStream to) {
    var matrix = new Matrix(report);
    var header = new ArrayList<String>(List.of("before \\ after"));
    header.addAll(matrix.columns());
    header.add("total");
    try (var sheet = as.open(to, "matrix", header.toArray(String[]::new))) {
      for (var row : matrix.rows()) {
        var cells = new ArrayList<Object>(List.of(row.from()));
        row.cells().forEach(cell -> cells.add(cell == null ? 0 : cell.tally().decisions()));
        cells.add(row.total());
        sheet.row(cells.toArray());
      }
    }
  }

  static void rules(ReplayReport report, SheetFormat as, OutputStream to) {
    var header =
        new String[] {
          "rule_before",
          "rule_after",
          "decisions",
          "lowered_protection",
          "lowered_priority",
          "raised",
          "otherwise",
          "same"
        };
    try (var sheet = as.open(to, "rules", header)) {
      report.rules().forEach(move -> add(sheet, move.from(), move.to(), move.tally()));
    }
  }

  private static void add(Sheet sheet, String from, String to, Tally tally) {
    sheet.row(
        from,
        to,
        tally.decisions(),
        tally.loweredProtection(),
        tally.loweredPriority(),
        tally.raised(),
        tally.otherwise(),
        tally.same());
  }

  static void calls(
      ReplayedCalls calls, ReplayedCalls.Begun begun, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, "calls", CALL_HEADER)) {
      calls.write(begun, call -> add(sheet, call));
    }
  }

  private static void add(Sheet sheet, ReplayedCall call) {
    var cells = new ArrayList<Object>();
    cells.add(call.decision());
    cells.add(call.call());
    cells.add(call.incident());
    cells.add(call.status());
    cells.add(call.receivedAt());
    cells.add(call.decidedAt());
    cells.add(call.nature());
    cells.add(call.district());
    cells.add(call.effect());
    add(cells, call.before());
    add(cells, call.after());
    sheet.row(cells.toArray());
  }

  private static void add(List<Object> cells, Recommended outcome) {
    for (int column = 0; outcome == null && column < 6; column++) {
      cells.add(null);
    }
    if (outcome != null) {
      cells.add(outcome.rule());
      cells.add(outcome.mode());
      cells.add(outcome.also().stream().map(Enum::name).collect(Collectors.joining(" ")));
      cells.add(outcome.fallback());
      cells.add(outcome.priority());
      cells.add(outcome.clinicalLevel());
    }
  }
}
