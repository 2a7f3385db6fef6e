package org.coresponse.roster;

import org.coresponse.shiftrules.ShiftRule;

/** Figures of breaches as people read them. */
public final class Figures {
  private Figures() {}

  /** Hours and minutes, {@code 9:30}; of nights their number. */
  public static String text(ShiftRule rule, long figure) {
    return rule == ShiftRule.NIGHTS
        ? Long.toString(figure)
        : "%d:%02d".formatted(figure / 60, figure % 60);
  }
}
