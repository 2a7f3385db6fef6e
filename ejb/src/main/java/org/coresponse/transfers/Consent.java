package org.coresponse.transfers;

/** What the caller said to being transferred. */
public enum Consent {
  GIVEN,
  DECLINED,
  NOT_ASKED
}
