package org.coresponse.transfers;

/** Who says where the caller is. */
public enum LocationSource {
  CALLER,
  /** The telephone network: only 911 is told. */
  NETWORK,
  /** The other center. */
  CENTER,
  NOT_KNOWN
}
