package org.coresponse.transfers;

/** Which way a caller goes. */
public enum Direction {
  TO_988,
  FROM_988
}
