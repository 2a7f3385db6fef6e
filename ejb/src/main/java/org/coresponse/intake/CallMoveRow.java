package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time a call went from one incident to another.
 *
 * @param from number of the incident it left
 * @param to number of the incident it went to; the call's own number where it was split off
 */
public record CallMoveRow(String call, String from, String to, Instant movedAt, String movedBy)
    implements Serializable {

  /** Whether the call went back to its own incident. */
  public boolean split() {
    return to.equals(call);
  }
}
