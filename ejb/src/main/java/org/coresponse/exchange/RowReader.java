package org.coresponse.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.coresponse.exchange.RowMapper.Reading;
import org.coresponse.platform.InvalidFieldException;

/**
 * Reads a file row by row: UTF-8 with or without a byte order mark, packed by gzip or not, lines
 * ended by CR, LF or both, cells quoted over several lines. Holds one row at a time.
 */
final class RowReader implements AutoCloseable {
  private static final int BYTE_ORDER_MARK = '\uFEFF';
  private static final int GZIP = 0x1f8b;

  private final Mapping mapping;
  private final Reading reading;
  private final BoundedReader text;
  private final CSVParser csv;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;

  /**
   * @throws InvalidFieldException when the header does not have the columns that the mapping names
   */
  RowReader(Mapping mapping, InputStream file, Reading reading) throws IOException {
    this.mapping = mapping;
    this.reading = reading;
    this.text = new BoundedReader(withoutMark(unpacked(file)));
    this.csv =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(mapping.delimiter())
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get()
            .parse(text);
    if (mapping.header()) {
      readHeader();
    }
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    var buffered = new BufferedInputStream(file);
    buffered.mark(2);
    var magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP ? new GZIPInputStream(buffered) : buffered;
  }

  private static Reader withoutMark(InputStream bytes) throws IOException {
    var reader = new java.io.BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private void readHeader() {
    var header = record();
    for (var i = 0; header != null && i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip(), i);
    }
    width = header == null ? 0 : header.size();
    if (!columns.keySet().containsAll(mapping.columns())) {
      throw new InvalidFieldException("file", "invalid.import-columns");
    }
  }

  /** The next row, or null after the last. An empty line is none. */
  MappedRow next() {
    while (true) {
      var line = csv.getCurrentLineNumber() + 1;
      var record = record();
      if (record == null) {
        return null;
      }
      if (!isEmpty(record)) {
        return mapped(record, line);
      }
    }
  }

  /** Passes over rows that were read before. */
  void skip(long rows) {
    for (var left = rows; left > 0; ) {
      var record = record();
      if (record == null) {
        return;
      }
      if (!isEmpty(record)) {
        left--;
        width = width == 0 ? record.size() : width;
      }
    }
    if (!mapping.header() && width > 0) {
      numberColumns(width);
    }
  }

  private static boolean isEmpty(CSVRecord record) {
    return record.size() == 1 && record.get(0).isEmpty();
  }

  private MappedRow mapped(CSVRecord record, long line) {
    if (!mapping.header() && width == 0) {
      numberColumns(record.size());
    }
    if (record.size() != width) {
      var remark = new Remark(line, null, RemarkReason.COLUMN_COUNT);
      return new MappedRow(line, null, false, List.of(remark));
    }
    return new RowMapper(mapping, column -> record.get(columns.get(column)), line, reading).map();
  }

  private void numberColumns(int count) {
    width = count;
    for (var i = 0; i < count; i++) {
      columns.put(String.valueOf(i + 1), i);
    }
    if (!columns.keySet().containsAll(mapping.columns())) {
      throw new InvalidFieldException("file", "invalid.import-columns");
    }
  }

  private CSVRecord record() {
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
