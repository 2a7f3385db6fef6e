package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.protocol.ResponseMode;

/**
 * One response as people read it.
 *
 * @param since when it came to the status it has
 * @param endReason why it ended before it was done; null where it did not, or where it is withheld
 */
public record ResponseRow(
    long id,
    int version,
    String incident,
    ResponseMode mode,
    ResponseStatus status,
    long clinicianId,
    String clinician,
    Instant assignedAt,
    Instant acceptedAt,
    Instant arrivedAt,
    Instant endedAt,
    Instant since,
    String endReason)
    implements Serializable {

  public boolean running() {
    return endedAt == null;
  }
}
