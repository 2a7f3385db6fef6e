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
  NOT_ASKED;

  /** Of two answers by different callers, the one to be on guard for. */
  Weapon graver(Weapon other) {
    return gravity() >= other.gravity() ? this : other;
  }

  private int gravity() {
    return switch (this) {
      case IN_HAND_OR_REACH -> 5;
      case PRESENT_IN_PLACE -> 4;
      case CANNOT_TELL -> 3;
      case HISTORY_ONLY -> 2;
      case ASKED_NONE_KNOWN -> 1;
      case NOT_ASKED -> 0;
    };
  }
}
