package org.coresponse.exchange;

import java.util.EnumSet;
import java.util.Set;

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
  TIME_TWICE,
  /** An earlier row says something else of the call; this one's end and units' times are taken. */
  DIFFERS_FROM_FIRST;

  private static final Set<RemarkReason> TAKEN = EnumSet.of(TIME_TWICE, DIFFERS_FROM_FIRST);

  /** Whether the row is refused for it. */
  public boolean refuses() {
    return !TAKEN.contains(this);
  }
}
