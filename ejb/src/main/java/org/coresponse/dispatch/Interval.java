package org.coresponse.dispatch;

/** The lengths of time by which an answer is judged, each between two hops. */
public enum Interval {
  RING_TO_ANSWER(Hop.RING, Hop.ANSWER),
  ANSWER_TO_ENTRY(Hop.ANSWER, Hop.ENTRY),
  ENTRY_TO_TRIAGE(Hop.ENTRY, Hop.TRIAGE),
  TRIAGE_TO_OFFER(Hop.TRIAGE, Hop.OFFER),
  OFFER_TO_ACCEPT(Hop.OFFER, Hop.ACCEPT),
  TRIAGE_TO_DISPATCH(Hop.TRIAGE, Hop.DISPATCH),
  DISPATCH_TO_ENROUTE(Hop.DISPATCH, Hop.ENROUTE),
  ENROUTE_TO_ARRIVE(Hop.ENROUTE, Hop.ARRIVE),
  RECEIVE_TO_ARRIVE(Hop.RECEIVE, Hop.ARRIVE),
  ARRIVE_TO_CLEAR(Hop.ARRIVE, Hop.CLEAR),
  RECEIVE_TO_CLOSE(Hop.RECEIVE, Hop.CLOSE);

  private final Hop from;
  private final Hop to;

  Interval(Hop from, Hop to) {
    this.from = from;
    this.to = to;
  }

  public Hop from() {
    return from;
  }

  public Hop to() {
    return to;
  }
}
