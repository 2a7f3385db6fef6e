package org.coresponse.web.eligibility;

import java.io.OutputStream;
import java.util.List;
import org.coresponse.eligibility.Cell;
import org.coresponse.web.sheet.SheetFormat;

/**
 * The figures as a file for a spreadsheet, not added up: {@code eligible} is the sum of them all.
 */
final class CellSheet {
  static final String NAME = "eligible-and-served";
  private static final String[] HEADER = {
    "month", "hour", "district", "outcome", "reason", "incidents"
  };

  private CellSheet() {}

  static void write(List<Cell> cells, SheetFormat as, OutputStream to) {
    try (var sheet = as.open(to, NAME, HEADER)) {
      for (var cell : cells) {
        sheet.row(
            cell.month(),
            cell.hour(),
            cell.district(),
            cell.outcome(),
            cell.reason(),
            cell.incidents());
      }
    }
  }
}
