package org.coresponse.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Text is written as text, so that no cell is a formula. */
public final class XlsxSheet implements Sheet {
  private static final int BLOCK = 1_000;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  /**
   * @param name of the sheet
   */
  public XlsxSheet(OutputStream to, String name, String... header) {
    workbook = new Workbook(to, "Coresponse", "1.0");
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    row((Object[]) header);
  }

  @Override
  public void row(Object... cells) {
    for (var column = 0; column < cells.length; column++) {
      var value = cells[column];
      if (value instanceof Number number) {
        sheet.value(rows, column, number);
      } else if (value != null) {
        sheet.inlineString(rows, column, value.toString()); // shared ones would all be held
      }
    }
    if (++rows % BLOCK == 0) {
      flush();
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
