package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.custody.Custody;

/**
 * An open incident with whose it is.
 *
 * @param overdueSince when its deadline passed, nothing having been done since; null where it has
 *     not
 */
public record HeldIncident(
    long id,
    String incident,
    int priority,
    String nature,
    Instant openedAt,
    Custody custody,
    Instant overdueSince)
    implements Serializable {

  public boolean overdue() {
    return overdueSince != null;
  }
}
