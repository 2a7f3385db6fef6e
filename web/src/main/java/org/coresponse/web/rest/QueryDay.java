package org.coresponse.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.coresponse.platform.InvalidFieldException;

/** A day of the city in an address, {@code 2026-11-30}. */
public final class QueryDay {
  private QueryDay() {}

  /**
   * @param name of the parameter, for the failure
   * @return null for nothing
   */
  public static LocalDate read(String name, String given) {
    try {
      return given == null || given.isBlank() ? null : LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(name, "invalid.day");
    }
  }
}
