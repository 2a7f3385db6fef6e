package org.coresponse.web.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.coresponse.exchange.Remark;
import org.coresponse.web.audit.TrailCsv;

/** Remarks of an import as a file for a spreadsheet, in which no cell is a formula. */
final class RemarksCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("line", "column", "reason", "refused").get();

  private RemarksCsv() {}

  static void write(List<Remark> remarks, Appendable to) {
    try (var csv = new CSVPrinter(to, FORMAT)) {
      for (var remark : remarks) {
        csv.printRecord(
            remark.line(),
            TrailCsv.cell(remark.column()),
            remark.reason(),
            remark.reason().refuses());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
