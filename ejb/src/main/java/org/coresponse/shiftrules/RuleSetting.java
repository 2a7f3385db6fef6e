package org.coresponse.shiftrules;

import java.io.Serializable;

/**
 * How the city uses a rule.
 *
 * @param limit hours with {@link ShiftRule#REST} and {@link ShiftRule#WEEK_HOURS}, nights with
 *     {@link ShiftRule#NIGHTS}, else 0
 */
public record RuleSetting(ShiftRule rule, Severity severity, int limit) implements Serializable {

  /**
   * @throws IllegalArgumentException when a rule that does not bend is made less than hard, or the
   *     limit does not suit the rule
   */
  public RuleSetting {
    if (!rule.bends() && severity != Severity.HARD) {
      throw new IllegalArgumentException(rule + " is hard");
    }
    if (rule.limited() ? limit < 1 : limit != 0) {
      throw new IllegalArgumentException(rule + " with limit " + limit);
    }
  }
}
