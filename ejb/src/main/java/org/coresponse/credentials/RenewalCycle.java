package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When credentials of a kind end, by the rule of who issues them (domain.md, Licences). What stands
 * on the credential itself goes before; this is what is proposed and checked against.
 *
 * @param years from one end to the next; 0 with {@link Cycle#NONE}
 * @param on the day of the year with {@link Cycle#FIXED_DAY}, else null
 * @param in the years that count with {@link Cycle#FIXED_DAY}, else {@link YearParity#ANY}
 */
public record RenewalCycle(Cycle cycle, int years, MonthDay on, YearParity in)
    implements Serializable {

  public static final RenewalCycle NONE = new RenewalCycle(Cycle.NONE, 0, null, YearParity.ANY);

  /**
   * @throws IllegalArgumentException if years and day do not suit the cycle
   */
  public RenewalCycle {
    if (cycle == Cycle.NONE ? years != 0 : years < 1) {
      throw new IllegalArgumentException(cycle + " of " + years + " years");
    }
    if ((cycle == Cycle.FIXED_DAY) != (on != null)) {
      throw new IllegalArgumentException(cycle + " on " + on);
    }
  }

  /**
   * First day on which a credential issued that day is no longer good; null when it does not end.
   * With a fixed day it is the last such day that the cycle's years allow, so the first cycle is
   * mostly a short one. Of 29 February a common year has the 28th.
   */
  public LocalDate firstEnd(LocalDate issued) {
    return switch (cycle) {
      case NONE -> null;
      case FROM_ISSUE -> issued.plusYears(years);
      case FIXED_DAY -> lastFixedDay(issued);
    };
  }

  private LocalDate lastFixedDay(LocalDate issued) {
    var latest = issued.plusYears(years);
    int year = latest.getYear();
    while (on.atYear(year).isAfter(latest) || !in.has(year)) {
      year--;
    }
    var found = on.atYear(year);
    return found.isAfter(issued) ? found : nextEnd(found);
  }

  /** The end after that one; null when it does not end. */
  public LocalDate nextEnd(LocalDate end) {
    return switch (cycle) {
      case NONE -> null;
      case FROM_ISSUE -> end.plusYears(years);
      case FIXED_DAY -> on.atYear(end.getYear() + years);
    };
  }
}
