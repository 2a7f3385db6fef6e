package org.coresponse.web.governance;

import java.io.Serializable;
import java.util.List;

/**
 * A rule as a page shows it.
 *
 * @param number from 1
 * @param cells by column
 * @param given by output
 */
public record RuleLine(
    int number, List<CellText> cells, List<CellText> given, String english, String spanish)
    implements Serializable {
  /** Copies the lists. */
  public RuleLine {
    cells = List.copyOf(cells);
    given = List.copyOf(given);
  }

  /**
   * A cell.
   *
   * @param place of its column or output, from 0
   * @param feel as the file has it
   * @param words in the reader's language
   * @param any whether it accepts anything
   */
  public record CellText(int place, String feel, String words, boolean any)
      implements Serializable {}
}
