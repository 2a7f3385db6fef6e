package org.coresponse.web.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.coresponse.platform.InvalidFieldException;

/** A time in an address, with its offset from UTC. */
public final class QueryInstant {
  private QueryInstant() {}

  /**
   * @param name of the parameter, for the failure
   * @return null for nothing
   */
  public static Instant read(String name, String given) {
    try {
      return given == null || given.isBlank() ? null : OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(name, "invalid.instant");
    }
  }
}
