package org.coresponse.intake;

/** What the caller wants of us: would talk to a clinician, would not, asks for police. */
public enum CallerWish {
  ACCEPTS,
  REFUSES,
  POLICE,
  UNKNOWN,
  NOT_ASKED;

  /** Of the wishes of two callers, the one that stands most in the way of a clinician. */
  CallerWish graver(CallerWish other) {
    return gravity() >= other.gravity() ? this : other;
  }

  private int gravity() {
    return switch (this) {
      case POLICE -> 4;
      case REFUSES -> 3;
      case UNKNOWN -> 2;
      case ACCEPTS -> 1;
      case NOT_ASKED -> 0;
    };
  }
}
