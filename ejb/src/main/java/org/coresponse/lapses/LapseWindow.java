package org.coresponse.lapses;

/** Of which time the ends are looked at. */
public enum LapseWindow {
  DAYS_30(30),
  DAYS_60(60),
  DAYS_90(90),
  DAYS_180(180),
  /** What ended today or before and is not renewed. */
  LAPSED(0);

  private final int days;

  LapseWindow(int days) {
    this.days = days;
  }

  /** How many days from today on. */
  int days() {
    return days;
  }
}
