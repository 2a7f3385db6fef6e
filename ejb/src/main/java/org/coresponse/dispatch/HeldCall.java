package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.screening.ScreenState;

/**
 * A call that a clinician has in hand, will call back, or is offered, as supervisors see it.
 *
 * @param clinicalLevel of the decision that leads the incident; null before the first
 * @param screens null where it was never asked, and for whoever does not read the clinical lane
 * @param overdueSince when its deadline passed, nothing having been done since; null where it has
 *     not
 */
public record HeldCall(
    ResponseRow response,
    int priority,
    String nature,
    Instant openedAt,
    String clinicalLevel,
    ScreenState screens,
    Instant overdueSince)
    implements Serializable {

  public boolean offered() {
    return response.status() == ResponseStatus.OFFERED;
  }

  public boolean overdue() {
    return overdueSince != null;
  }
}
