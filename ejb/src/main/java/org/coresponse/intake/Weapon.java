package org.coresponse.intake;

/**
 * Answer to "is there a weapon?": five values, because on third-party calls not knowing is normal.
 */
public enum Weapon {
  IN_HAND_OR_REACH,
  PRESENT_IN_PLACE,
  HISTORY_ONLY,
  ASKED_NONE_KNOWN,
  CANNOT_TELL,
  NOT_ASKED
}
