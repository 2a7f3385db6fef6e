package org.coresponse.accounts;

import java.time.Duration;
import java.time.Instant;

/** How long an account lasts without anybody doing anything (decision 0030). */
final class AccountRules {
  /** Nobody signed in for so long: disabled. */
  static final Duration UNUSED = Duration.ofDays(90);

  /** So long after it was made or confirmed, an account is to be confirmed or ended. */
  static final Duration REVIEW = Duration.ofDays(365);

  /** So long after that, it is disabled. */
  static final Duration GRACE = Duration.ofDays(30);

  private AccountRules() {}

  /** When the next review is due. */
  static Instant reviewDue(Instant confirmedAt) {
    return confirmedAt.plus(REVIEW);
  }

  /** Those last confirmed before are overdue. */
  static Instant overdueBefore(Instant now) {
    return now.minus(REVIEW).minus(GRACE);
  }

  /** Those last used before are disabled. */
  static Instant unusedBefore(Instant now) {
    return now.minus(UNUSED);
  }

  /**
   * How long to wait for the next try.
   *
   * <p>What closes a door is tried again within half a minute, so that it is closed within the
   * minute in which Keycloak is back; the rest within five, and mail within the hour.
   *
   * @param attempts how often it was tried, from 1
   */
  static Duration backOff(OrderKind kind, int attempts) {
    var most =
        switch (kind) {
          case DISABLE, END -> Duration.ofSeconds(20);
          case CREATE, ENABLE, ADDRESS -> Duration.ofMinutes(5);
          case MAIL -> Duration.ofHours(1);
        };
    var doubled = Duration.ofSeconds(5).multipliedBy(1L << Math.min(attempts - 1, 10));
    return doubled.compareTo(most) < 0 ? doubled : most;
  }
}
