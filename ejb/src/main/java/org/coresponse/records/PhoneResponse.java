package org.coresponse.records;

import java.time.Instant;
import java.util.Set;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;

/**
 * A response by phone as this package needs it.
 *
 * @param subject account of its clinician
 */
record PhoneResponse(
    long id,
    long incidentId,
    CallNumber incident,
    ResponseMode mode,
    ResponseStatus status,
    String subject,
    String clinician,
    Instant assignedAt,
    Instant acceptedAt,
    Instant endedAt) {

  /** Ends of a response that somebody else goes on with, or nobody. */
  static final Set<ResponseStatus> CALLED_OFF =
      Set.of(
          ResponseStatus.RETURNED,
          ResponseStatus.EXPIRED,
          ResponseStatus.HANDED_BACK,
          ResponseStatus.CANCELLED);

  boolean running() {
    return endedAt == null;
  }

  void requireTaken() {
    if (acceptedAt == null) {
      throw new ResponseNotTakenException();
    }
  }
}
