package org.coresponse.agreements;

import java.time.LocalDate;

/** How an agreement stands on a day; of a kind, how the agency stands with it. */
public enum AgreementState {
  /** Entered, not yet confirmed by a second person: counts for nothing. */
  NOT_CONFIRMED,
  NOT_BEGUN,
  IN_FORCE,
  /** In force, but not beyond {@value #WARNED_DAYS} days. */
  ENDING,
  LAPSED,
  /** Ended by the city, with a reason. */
  ENDED,
  /** Another took its place. */
  REPLACED,
  /** Of a kind: the agency has none that was confirmed. */
  MISSING;

  /** Days before its end from which an agreement is shown as ending. */
  static final int WARNED_DAYS = 90;

  /**
   * How one stands.
   *
   * @param expires first day on which it no longer holds, or null
   * @param ended first day on which it no longer holds because it was ended or replaced, or null
   */
  static AgreementState on(
      LocalDate day,
      LocalDate from,
      LocalDate expires,
      boolean confirmed,
      LocalDate ended,
      boolean replaced) {
    if (ended != null && !day.isBefore(ended)) {
      return replaced ? REPLACED : ENDED;
    }
    if (!confirmed) {
      return NOT_CONFIRMED;
    }
    if (day.isBefore(from)) {
      return NOT_BEGUN;
    }
    var last = ended != null && (expires == null || ended.isBefore(expires)) ? ended : expires;
    if (last == null || last.isAfter(day.plusDays(WARNED_DAYS))) {
      return IN_FORCE;
    }
    return day.isBefore(last) ? ENDING : LAPSED;
  }

  /** Whether it holds. */
  public boolean holds() {
    return this == IN_FORCE || this == ENDING;
  }
}
