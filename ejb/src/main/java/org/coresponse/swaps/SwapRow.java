package org.coresponse.swaps;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.Worker;

/**
 * A swap as those whom it concerns read it.
 *
 * @param shift as it is published now, or null where it is no more
 * @param inReturn what whoever accepted gives for it, or null
 * @param to whom it is offered to or who accepted it, or null while anybody may
 * @param toName of the same, or null
 * @param reason of whoever accepted, where a rule warns
 * @param why it was refused, or null
 */
public record SwapRow(
    long id,
    SwapState state,
    PublishedRow shift,
    boolean inExchange,
    PublishedRow inReturn,
    Worker from,
    String fromName,
    Worker to,
    String toName,
    String reason,
    Instant offeredAt,
    Instant decidedAt,
    String decidedBy,
    String why)
    implements Serializable {

  /** Whether it can be withdrawn yet. */
  public boolean live() {
    return state == SwapState.OFFERED || state == SwapState.ACCEPTED;
  }

  public boolean accepted() {
    return state == SwapState.ACCEPTED;
  }
}
