package org.coresponse.absences;

/** How an absence stands. */
public enum AbsenceState {
  /** Leave that nobody has decided on yet. */
  ASKED,
  /** Leave that is granted, or sickness. */
  STANDS,
  REFUSED,
  WITHDRAWN;

  boolean canBecome(AbsenceState next) {
    return switch (next) {
      case ASKED -> false;
      case STANDS, REFUSED -> this == ASKED;
      case WITHDRAWN -> this == ASKED || this == STANDS;
    };
  }
}
