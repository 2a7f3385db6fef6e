package org.coresponse.absences;

import java.time.LocalDate;

/** How long somebody can be away at once. */
final class AbsenceDays {
  private AbsenceDays() {}

  static boolean possible(LocalDate from, LocalDate until) {
    return from == null
        || until == null
        || until.isAfter(from) && !until.isAfter(from.plusYears(1));
  }
}
