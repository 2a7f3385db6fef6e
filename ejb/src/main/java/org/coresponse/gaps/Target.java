package org.coresponse.gaps;

import java.time.DayOfWeek;

/** How many people the city wants in an hour of the week. */
@FunctionalInterface
public interface Target {
  /** Where the city has set none. */
  Target NONE = (day, hour) -> null;

  /**
   * @return null where none is set
   */
  Integer of(DayOfWeek day, int hour);
}
