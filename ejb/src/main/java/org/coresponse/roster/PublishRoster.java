package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is planned for these days is what everyone goes by.
 *
 * @param from first day; a shift belongs to the day on which it begins
 * @param until first day that is no longer part of it, at most a quarter later
 * @param note for those who are told, or null
 */
public record PublishRoster(
    @NotNull LocalDate from, @NotNull LocalDate until, @Size(max = 500) String note) {
  /** Nothing is planned for longer at once. */
  static final int LONGEST_DAYS = 92;

  @AssertTrue(message = "{invalid.rosterDays}")
  boolean isOfSomeLength() {
    return from == null
        || until == null
        || until.isAfter(from) && !until.isAfter(from.plusDays(LONGEST_DAYS));
  }
}
