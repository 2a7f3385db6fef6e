package org.coresponse.custody;

/** Why something came from one hand to another, or stayed and was rung for. */
public enum MoveReason {
  RECEIVED,
  HANDED_OVER,
  TAKEN,
  RELEASED,
  SENT,
  OFFERED,
  ACCEPTED,
  RETURNED,
  EXPIRED,
  PULLED,
  JOINED,
  CALLBACK_SET,
  CALLED_BACK,
  HANDED_BACK,
  ESCALATED,
  REASSIGNED,
  TAKEN_OVER,
  CONSULTED,
  CREW_WANTED,
  /** It was done, called off, closed or merged. */
  ENDED,
  REOPENED,
  SPLIT,
  /** Its deadline passed. */
  OVERDUE,
  SIGNED_OUT,
  CONNECTION_LOST,
  /** The deadline passed behind the idle screen. */
  COVERED,
  OFF_DUTY,
  RIGHT_ENDED
}
