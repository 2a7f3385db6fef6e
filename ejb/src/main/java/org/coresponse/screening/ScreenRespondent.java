package org.coresponse.screening;

/** Who answers the screener. */
public enum ScreenRespondent {
  /** The person whom it is about. */
  SELF,
  /** Somebody else, for them. */
  OTHER
}
