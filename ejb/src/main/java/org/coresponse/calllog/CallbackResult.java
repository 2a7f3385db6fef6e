package org.coresponse.calllog;

/** What came of calling back. */
public enum CallbackResult {
  REACHED,
  NO_ANSWER,
  BUSY,
  WRONG_NUMBER,
  LEFT_MESSAGE,
  REFUSED;

  /** Whether the caller was spoken to, so that nobody needs to call back again. */
  public boolean settled() {
    return this == REACHED || this == REFUSED;
  }
}
