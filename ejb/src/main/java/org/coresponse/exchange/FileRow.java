package org.coresponse.exchange;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file, cell by column.
 *
 * @param line where it begins in the file, from 1
 * @param columns place of each column
 * @param fits whether it has as many cells as the file has columns
 */
record FileRow(long line, CSVRecord cells, Map<String, Integer> columns, boolean fits) {

  /** The cell of a column that the file has; empty where the row ends before it. */
  String cell(String column) {
    var at = columns.get(column);
    return at < cells.size() ? cells.get(at) : "";
  }
}
