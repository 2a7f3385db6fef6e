package org.coresponse.codes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a nature means over some days.
 *
 * @param commonType literal of APCO 2.103.2-2019: {@code MNTL}
 * @param validTo first day on which it no longer holds; null while no other follows
 * @param recordedBy name of whoever decided it; {@code system} for what the product ships
 */
public record MappingRow(
    String commonType,
    boolean diversion,
    boolean unarmed,
    boolean coResponse,
    LocalDate validFrom,
    LocalDate validTo,
    Instant recordedAt,
    String recordedBy)
    implements Serializable {

  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
  }

  /** Whether another meaning begins on that day or later, and was not given up. */
  boolean begins(LocalDate day) {
    return validFrom.isAfter(day) && !validFrom.equals(validTo);
  }

  public Eligibility eligibility() {
    return new Eligibility(diversion, unarmed, coResponse);
  }

  /** The standard's type; null where a later product knows it and this one does not. */
  public CommonType type() {
    return CommonType.of(commonType).orElse(null);
  }
}
