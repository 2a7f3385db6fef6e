package org.coresponse.custody;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time something came to another hand.
 *
 * @param response id of the response, or null where it is the incident itself
 * @param fromName null where it begins or was in a queue
 * @param toName null where it ends or is in a queue
 * @param word null where there is none, or it is withheld from this reader
 * @param passed the deadline that passed, or null
 * @param by who moved it
 */
public record CustodyRow(
    Long response,
    String fromName,
    Queue fromQueue,
    String toName,
    Queue toQueue,
    MoveReason why,
    String word,
    DeadlineKind passed,
    Instant passedAt,
    Instant movedAt,
    String by)
    implements Serializable {

  CustodyRow masked() {
    return new CustodyRow(
        response, fromName, fromQueue, toName, toQueue, why, null, passed, passedAt, movedAt, by);
  }
}
