package org.coresponse.calllog;

/** What came of calling back. */
public enum CallbackResult {
  REACHED,
  NO_ANSWER,
  BUSY,
  WRONG_NUMBER,
  LEFT_MESSAGE,
  REFUSED
}
