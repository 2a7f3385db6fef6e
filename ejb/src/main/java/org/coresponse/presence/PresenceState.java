package org.coresponse.presence;

/** Whether somebody is there. */
public enum PresenceState {
  HERE,
  COVERED,
  LOST,
  /** Signed out. */
  OUT,
  /** Never seen at a screen. */
  UNKNOWN
}
