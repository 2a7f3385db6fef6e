package org.coresponse.units;

import java.io.Serializable;
import java.time.Instant;

/**
 * When a unit reported a status on a call.
 *
 * @param unit the unit's sign, as its CAD writes it, at most {@value #LONGEST_UNIT} characters
 */
public record UnitReport(String unit, UnitStatus status, Instant at) implements Serializable {
  /** Characters of a sign. */
  public static final int LONGEST_UNIT = 20;
}
