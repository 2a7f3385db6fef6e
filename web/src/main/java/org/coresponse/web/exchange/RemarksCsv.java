package org.coresponse.web.exchange;

import java.util.List;
import org.coresponse.exchange.Remark;
import org.coresponse.web.sheet.CsvSheet;

/** Remarks of an import as a file for a spreadsheet. */
final class RemarksCsv {
  private RemarksCsv() {}

  static void write(List<Remark> remarks, Appendable to) {
    try (var csv = new CsvSheet(to, "line", "column", "reason", "refused")) {
      for (var remark : remarks) {
        csv.row(remark.line(), remark.column(), remark.reason(), remark.reason().refuses());
      }
    }
  }
}
