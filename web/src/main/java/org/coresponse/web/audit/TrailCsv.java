package org.coresponse.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coresponse.audit.TrailLine;
import org.coresponse.platform.FieldChange;

/** The trail as a file for a spreadsheet, in which no cell is a formula. */
public final class TrailCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
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
              "changes")
          .get();

  /** First characters by which a spreadsheet takes a cell for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private TrailCsv() {}

  public static void write(List<TrailLine> lines, Appendable to) {
    try (var csv = new CSVPrinter(to, FORMAT)) {
      for (var line : lines) {
        csv.printRecord(
            line.id(),
            line.at(),
            cell(line.subject()),
            cell(line.name()),
            cell(line.roles()),
            cell(line.organisation()),
            line.channel(),
            cell(line.act()),
            cell(line.subjectType()),
            cell(line.on()),
            line.outcome(),
            cell(line.problem()),
            cell(line.request()),
            cell(changes(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with a quote mark before it where it would be taken for a formula. */
  public static String cell(String text) {
    return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
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
