package org.coresponse.exchange;

/** How far an import is. */
public enum ImportStatus {
  RUNNING,
  DONE,
  CANCELLED,
  FAILED
}
