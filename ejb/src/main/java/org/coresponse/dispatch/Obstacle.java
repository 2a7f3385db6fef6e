package org.coresponse.dispatch;

/** Why somebody cannot be sent, in the order in which it is told. */
public enum Obstacle {
  NOT_CLEARED,
  NO_LICENCE,
  LICENCE_LAPSED,
  /** Something else of their record, which the floor does not read. */
  NO_RIGHT_TO_WORK,
  OFF_SHIFT,
  BUSY
}
