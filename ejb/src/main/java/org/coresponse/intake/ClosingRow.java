package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time an incident was closed or cancelled, and opened again where {@code reopenedAt} is not
 * null.
 *
 * @param disposition null where it was cancelled; the note is then the reason
 * @param note null where there is none or it is withheld from this reader
 * @param reopenReason likewise
 */
public record ClosingRow(
    String disposition,
    String note,
    Instant closedAt,
    String closedBy,
    Instant reopenedAt,
    String reopenedBy,
    String reopenReason)
    implements Serializable {

  ClosingRow masked() {
    return new ClosingRow(disposition, null, closedAt, closedBy, reopenedAt, reopenedBy, null);
  }
}
