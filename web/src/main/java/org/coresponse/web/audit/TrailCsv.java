package org.coresponse.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponse.audit.TrailLine;
import org.coresponse.platform.FieldChange;
import org.coresponse.web.sheet.CsvSheet;

/** The trail as a file for a spreadsheet, in which no cell is a formula. */
public final class TrailCsv {
  private static final String[] HEADER = {
    "line",
    "at",
    "subject",
    "name",
    "roles",
    "organisation",
    "channel",
    "act",
    "subject_type",
    "on",
    "outcome",
    "problem",
    "request",
    "changes"
  };

  private TrailCsv() {}

  public static void write(List<TrailLine> lines, Appendable to) {
    try (var csv = new CsvSheet(to, HEADER)) {
      for (var line : lines) {
        csv.row(
            line.id(),
            line.at(),
            line.subject(),
            line.name(),
            line.roles(),
            line.organisation(),
            line.channel(),
            line.act(),
            line.subjectType(),
            line.on(),
            line.outcome(),
            line.problem(),
            line.request(),
            changes(line));
      }
    }
  }

  private static String changes(TrailLine line) {
    return line.changes().stream().map(TrailCsv::change).collect(Collectors.joining("; "));
  }

  private static String change(FieldChange change) {
    return change.row() == null
        ? change.field() + ": " + shown(change.before()) + " > " + shown(change.after())
        : change.field() + ": kept in " + change.row();
  }

  private static String shown(String value) {
    return value == null ? "none" : value;
  }
}
