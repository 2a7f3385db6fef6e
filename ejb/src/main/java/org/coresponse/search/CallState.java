package org.coresponse.search;

/** Which calls a list shows, by what became of their incident. */
public enum CallState {
  OPEN,
  CLOSED,
  ALL
}
