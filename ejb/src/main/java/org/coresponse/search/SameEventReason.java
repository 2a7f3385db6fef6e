package org.coresponse.search;

/** Why two calls may be about the same event, the strongest reason first. */
public enum SameEventReason {
  SAME_NUMBER,
  SAME_ADDRESS,
  NEARBY
}
