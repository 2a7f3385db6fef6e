package org.coresponse.replay;

/** How a replay stands. */
public enum ReplayStatus {
  RUNNING,
  DONE,
  CANCELLED,
  FAILED
}
