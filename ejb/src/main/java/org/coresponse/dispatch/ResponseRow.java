package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.custody.Custody;
import org.coresponse.protocol.ResponseMode;

/**
 * One response as people read it.
 *
 * @param clinicianId null while it is offered to whoever is at the desk; so is the name
 * @param since when it came to the status it has
 * @param endReason why it ended before it was done; null where it did not, or where it is withheld
 * @param givenBy name of whoever offered or assigned it, or null
 * @param custody in whose hands it is, by when something must happen; null once it has ended
 */
public record ResponseRow(
    long id,
    int version,
    String incident,
    ResponseMode mode,
    ResponseStatus status,
    Long clinicianId,
    String clinician,
    Instant assignedAt,
    Instant acceptedAt,
    Instant arrivedAt,
    Instant endedAt,
    Instant since,
    String endReason,
    ResponseWay way,
    String givenBy,
    Custody custody)
    implements Serializable {

  public boolean running() {
    return endedAt == null;
  }
}
