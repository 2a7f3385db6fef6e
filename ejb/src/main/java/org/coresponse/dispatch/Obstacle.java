package org.coresponse.dispatch;

/** Why somebody cannot be sent, in the order in which it is told. */
public enum Obstacle {
  NOT_CLEARED,
  NO_LICENCE,
  LICENCE_LAPSED,
  OFF_SHIFT,
  BUSY
}
