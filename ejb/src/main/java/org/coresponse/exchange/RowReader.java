package org.coresponse.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file row by row: packed by gzip or not, with or without a byte order mark, lines ended by
 * CR, LF or both, cells quoted over several lines. Holds one row at a time.
 */
final class RowReader implements AutoCloseable {
  private final Mapping mapping;
  private final FileLayout layout;
  private final Reading reading;
  private final BoundedReader text;
  private final CSVParser csv;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private int width;

  /**
   * @throws MissingColumnsException when the header does not have the columns that the mapping
   *     names
   * @throws UnreadableFileException when the file is not what its first bytes say
   */
  RowReader(Mapping mapping, InputStream file, Reading reading) {
    this.mapping = mapping;
    this.layout = mapping.layout();
    this.reading = reading;
    try {
      this.text = FileText.open(file, layout);
      this.csv = parser();
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
    if (layout.header()) {
      readHeader();
    }
  }

  private CSVParser parser() throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(layout.delimiter())
        .setQuote(layout.quote())
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get()
        .parse(text);
  }

  private void readHeader() {
    var header = cells();
    for (var i = 0; header != null && i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip(), i);
    }
    width = header == null ? 0 : header.size();
    requireColumns();
  }

  private void requireColumns() {
    var missing = new ArrayList<>(mapping.columns());
    missing.removeAll(columns.keySet());
    if (!missing.isEmpty()) {
      throw new MissingColumnsException(missing, List.copyOf(columns.keySet()));
    }
  }

  /** The next row as the mapping reads it, or null after the last. */
  MappedRow next() {
    var row = nextRow();
    return row == null ? null : new RowMapper(mapping, row, reading).map();
  }

  /** The next row as it stands, or null after the last. An empty line is none. */
  FileRow nextRow() {
    while (true) {
      var line = csv.getCurrentLineNumber() + 1 + layout.skipLines();
      var cells = cells();
      if (cells == null) {
        return null;
      }
      if (!isEmpty(cells)) {
        if (!layout.header() && width == 0) {
          numberColumns(cells.size());
        }
        return new FileRow(line, cells, columns, fits(cells));
      }
    }
  }

  /** Passes over rows that were read before. */
  void skip(long rows) {
    for (var left = rows; left > 0; ) {
      var cells = cells();
      if (cells == null) {
        return;
      }
      if (!isEmpty(cells)) {
        left--;
        if (!layout.header() && width == 0) {
          numberColumns(cells.size());
        }
      }
    }
  }

  private static boolean isEmpty(CSVRecord cells) {
    return cells.size() == 1 && cells.get(0).isEmpty();
  }

  private boolean fits(CSVRecord cells) {
    return cells.size() == width || layout.ragged() && cells.size() < width;
  }

  private void numberColumns(int count) {
    width = count;
    for (var i = 0; i < count; i++) {
      columns.put(String.valueOf(i + 1), i);
    }
    requireColumns();
  }

  private CSVRecord cells() {
    try {
      text.begin();
      var records = csv.iterator();
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw new UnreadableFileException(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
