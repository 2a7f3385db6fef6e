package org.coresponse.dispatch;

/** What an incident that no clinician has by phone waits for. */
public enum DeskWait {
  /** Nothing has been recommended, and nobody was sent. */
  TRIAGE,
  /** Somebody to be sent: it stands in the police queue. */
  POLICE_QUEUE,
  /** A crew or a unit that is on its way, or there. */
  CREW;

  /** How a clinician comes to it. */
  ResponseWay way() {
    return this == CREW ? ResponseWay.JOINED : ResponseWay.PULLED;
  }
}
