package org.coresponse.web.replay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.replay.ReplayReport;

/**
 * The moves of a report as a table: a row for each way before, a column for each way after.
 *
 * @param columns names of the ways after, in their order
 */
public record Matrix(List<String> columns, List<Row> rows) implements Serializable {
  private static final Comparator<String> BY_WAY =
      Comparator.comparing(
          name ->
              Arrays.stream(ResponseMode.values())
                  .filter(mode -> mode.name().equals(name))
                  .findFirst()
                  .map(Enum::ordinal)
                  .orElse(Integer.MAX_VALUE));

  /**
   * @param cells by column; null where nothing moved so
   */
  public record Row(String from, List<ReplayReport.Cell> cells, long total)
      implements Serializable {}

  public Matrix(ReplayReport report) {
    this(columns(report), rows(report));
  }

  private static List<String> columns(ReplayReport report) {
    return names(report, ReplayReport.Cell::to);
  }

  private static List<String> names(ReplayReport report, Function<ReplayReport.Cell, String> side) {
    return report.matrix().stream().map(side).distinct().sorted(BY_WAY).toList();
  }

  private static List<Row> rows(ReplayReport report) {
    var columns = columns(report);
    var rows = new ArrayList<Row>();
    for (var from : names(report, ReplayReport.Cell::from)) {
      var cells = new ArrayList<ReplayReport.Cell>();
      for (var to : columns) {
        cells.add(
            report.matrix().stream()
                .filter(cell -> cell.from().equals(from) && cell.to().equals(to))
                .findFirst()
                .orElse(null));
      }
      rows.add(
          new Row(
              from,
              cells,
              cells.stream()
                  .filter(cell -> cell != null)
                  .mapToLong(c -> c.tally().decisions())
                  .sum()));
    }
    return List.copyOf(rows);
  }
}
