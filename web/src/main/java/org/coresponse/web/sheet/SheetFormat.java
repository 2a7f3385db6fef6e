package org.coresponse.web.sheet;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** As which file a list is taken away; named as its extension. */
public enum SheetFormat {
  csv("text/csv;charset=UTF-8") {
    @Override
    public Sheet open(OutputStream to, String name, String... header) {
      return new CsvSheet(
          new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)), header);
    }
  },
  xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public Sheet open(OutputStream to, String name, String... header) {
      return new XlsxSheet(to, name, header);
    }
  };

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What a browser keeps it as; {@code name} says nothing about anybody. */
  public String disposition(String name) {
    return "attachment; filename=\"" + name + "." + name() + "\"";
  }

  /**
   * @param name of the list, and of the sheet where the format has any
   */
  public abstract Sheet open(OutputStream to, String name, String... header);
}
