package org.coresponse.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The first rows of a file as they would become.
 *
 * @param fields what the mapping makes of each row, in the order of the cells
 * @param unused columns of the file that the mapping does not read
 */
public record Preview(List<Field> fields, List<Row> rows, List<String> unused)
    implements Serializable {
  /** A preview has at most as many rows. */
  public static final int ROWS = 20;

  /**
   * One value that the mapping makes of each row.
   *
   * @param name its path in the mapping: {@code fields.nature}
   * @param columns of the file, as remarks name them; null where it is made of none
   */
  public record Field(String name, String columns) implements Serializable {}

  /**
   * One row.
   *
   * @param line where it begins in the file, from 1
   * @param ignored the mapping passes over it
   * @param refused it would not become part of a call
   * @param remarks what is to be said of the row as a whole
   */
  public record Row(
      long line, boolean ignored, boolean refused, List<RemarkReason> remarks, List<Cell> cells)
      implements Serializable {}

  /**
   * What became of one value of a row.
   *
   * @param text what it becomes; null for nothing, and for a time
   * @param at the time it becomes, or null
   * @param given the cells of the file as they stand; null where nothing is to be remarked
   * @param reason what is to be remarked, or null
   */
  public record Cell(String text, Instant at, String given, RemarkReason reason)
      implements Serializable {}
}
