package org.coresponse.web.dispatch;

/** What a supervisor may do with what somebody holds. */
public enum OverwatchAct {
  /** Out of a clinician's hand, to be offered to another or to the desk. */
  REASSIGN,
  /** Out of a clinician's hand into one's own. */
  TAKE_OVER,
  /** The incident into one's own hand. */
  TAKE,
  /** The incident to those who dispatch. */
  TO_QUEUE
}
