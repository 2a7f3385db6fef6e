package org.coresponse.dispatch;

import java.time.Instant;
import java.util.List;
import org.coresponse.platform.Page;

/**
 * The clinicians' desk as one of them sees it.
 *
 * @param offers that stand and the reader may accept, the most urgent first
 * @param waiting what a clinician may take: what the programme answers first, then by priority,
 *     then by the nearest deadline
 * @param callBacks that the reader promised, the first due first
 * @param inHand what the reader has in hand, or null
 * @param asked what the reader was asked about and still runs, the newest first
 * @param standing what stands against the reader's taking another call; null for a supervisor who
 *     is in no register
 */
public record Desk(
    List<DeskLine> offers,
    Page<DeskWaiting> waiting,
    List<DeskLine> callBacks,
    DeskLine inHand,
    List<DeskAsked> asked,
    Availability standing,
    Instant asOf) {

  public Desk {
    offers = List.copyOf(offers);
    callBacks = List.copyOf(callBacks);
    asked = List.copyOf(asked);
  }

  /** Whether the reader may accept an offer now. */
  public boolean mayAccept() {
    return standing != null && standing.free();
  }

  /** Whether the reader may take a waiting call now: whoever is asked by name answers first. */
  public boolean mayTake() {
    return mayAccept() && offers.stream().allMatch(one -> one.response().clinicianId() == null);
  }
}
