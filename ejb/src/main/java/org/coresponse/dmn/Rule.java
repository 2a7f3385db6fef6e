package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rule of a table.
 *
 * @param number from 1, its place in the table
 * @param id as the file has it; may be empty
 * @param note description and annotations, a line each; may be empty
 * @param tests what it accepts, by column
 * @param outputs what it gives, by output; String, BigDecimal, Boolean, LocalDate or null
 */
public record Rule(
    int number, String id, String note, List<UnaryTests> tests, List<Object> outputs) {
  /** Copies the lists. */
  public Rule {
    tests = List.copyOf(tests);
    outputs = Collections.unmodifiableList(new ArrayList<>(outputs));
  }
}
