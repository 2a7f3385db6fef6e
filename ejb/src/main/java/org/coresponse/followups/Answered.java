package org.coresponse.followups;

import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.protocol.ResponseMode;

/**
 * A response that is to be followed up, held until the transaction ends.
 *
 * @param incident number of its incident
 * @param clinician subject of whoever answered; null without an account
 */
record Answered(
    Long responseId,
    Long incidentId,
    String incident,
    ResponseMode mode,
    ResponseStatus status,
    String clinician) {

  /** Whether somebody talked with the person and the talk is over. */
  boolean byPhoneAndDone() {
    return mode.byPhone() && status == ResponseStatus.COMPLETED;
  }
}
