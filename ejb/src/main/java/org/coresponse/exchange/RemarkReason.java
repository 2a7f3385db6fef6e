package org.coresponse.exchange;

/** Why a row was refused, or what was decided about it. */
public enum RemarkReason {
  COLUMN_COUNT,
  KEY_MISSING,
  REQUIRED,
  TOO_LONG,
  BAD_CHARACTER,
  NOT_A_CHOICE,
  NOT_A_NUMBER,
  OUT_OF_RANGE,
  HALF_A_POINT,
  PHONE_UNREADABLE,
  TIME_UNREADABLE,
  TIME_DOES_NOT_EXIST,
  TIME_NOT_BELIEVABLE,
  /** The hour happens twice, when clocks go back; the first is taken. */
  TIME_TWICE;

  /** Whether the row is refused for it. */
  public boolean refuses() {
    return this != TIME_TWICE;
  }
}
