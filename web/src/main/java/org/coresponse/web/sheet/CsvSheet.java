package org.coresponse.web.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180) in which no cell is a formula. */
public final class CsvSheet implements Sheet {
  /** First characters by which a spreadsheet takes a cell for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final CSVPrinter csv;

  public CsvSheet(Appendable to, String... header) {
    try {
      csv = new CSVPrinter(to, CSVFormat.RFC4180.builder().setHeader(header).get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void row(Object... cells) {
    try {
      csv.printRecord(Stream.of(cells).map(CsvSheet::cell));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object cell(Object value) {
    return value == null || value instanceof Number ? value : text(value.toString());
  }

  /** The text with a quote mark before it where it would be taken for a formula. */
  static String text(String given) {
    return !given.isEmpty() && FORMULA.indexOf(given.charAt(0)) >= 0 ? "'" + given : given;
  }
}
