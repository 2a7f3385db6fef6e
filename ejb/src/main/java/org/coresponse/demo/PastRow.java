package org.coresponse.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A row of the export.
 *
 * @param receivedAt by the city's clock
 * @param priority {@code P}, 1 to 9, or empty
 * @param caseNumber a whole number as the export writes it, with a decimal point; or empty
 */
record PastRow(
    int eventNumber,
    String caseNumber,
    LocalDateTime receivedAt,
    String source,
    String priority,
    PastNature nature,
    PastPlace place,
    String disposition,
    boolean cancelled) {
  /** {@code 1/31/2025,12:01:06AM}: the export has no blank before AM and PM. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M/d/yyyy,hh:mm:ssa", Locale.ENGLISH);

  String line() {
    return String.join(
        ",",
        String.valueOf(eventNumber),
        caseNumber,
        TIME.format(receivedAt),
        source,
        priority,
        nature.name(),
        place.address(),
        place.x(),
        place.y(),
        place.district(),
        place.beat(),
        place.tract(),
        disposition,
        cancelled ? "1\n" : "0\n");
  }
}
