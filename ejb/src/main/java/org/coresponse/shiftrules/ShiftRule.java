package org.coresponse.shiftrules;

/** A rule that planned shifts have to keep to. */
public enum ShiftRule {
  /** The right to work in the shift's role, on every day of the city that the shift touches. */
  RIGHT_TO_WORK,
  /** Nobody is in two places at once. */
  OVERLAP,
  /** No shift while away: on leave, sick or in training. */
  AWAY,
  /** Hours between the end of one shift on duty and the beginning of the next. */
  REST,
  /** Hours on duty in a week. */
  WEEK_HOURS,
  /** Nights on duty, one after the other. A night is worked by who is on duty at three o'clock. */
  NIGHTS,
  /** Hours on duty of all people of an agency in a week, against what its contract buys. */
  AGENCY_HOURS;

  /** Whether the city may make it less than hard. */
  public boolean bends() {
    return this != RIGHT_TO_WORK && this != OVERLAP;
  }

  /** Whether it has a limit in hours or nights. */
  public boolean limited() {
    return this == REST || this == WEEK_HOURS || this == NIGHTS;
  }
}
