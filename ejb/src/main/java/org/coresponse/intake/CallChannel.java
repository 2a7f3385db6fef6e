package org.coresponse.intake;

/** How a call reached the city. */
public enum CallChannel {
  WIRELESS_911,
  LANDLINE_911,
  VOIP_911,
  TEXT_911,
  NON_EMERGENCY_LINE,
  TRANSFER_988,
  OFFICER,
  UNKNOWN
}
