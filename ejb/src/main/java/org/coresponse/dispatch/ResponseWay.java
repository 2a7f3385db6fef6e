package org.coresponse.dispatch;

/** How a clinician comes to an incident. */
public enum ResponseWay {
  /** A dispatcher chose them. */
  ASSIGNED,
  /** Whoever had the caller on the line offered it to the desk. */
  OFFERED,
  /** They took it out of the waiting queue, to call back. */
  PULLED,
  /** They went on the line while others are on their way. */
  JOINED
}
