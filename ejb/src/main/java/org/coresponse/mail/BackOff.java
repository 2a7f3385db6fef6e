package org.coresponse.mail;

import java.time.Duration;

/**
 * When a letter that could not be sent is tried again: after a minute, then after twice as long
 * each time, never after more than an hour, so that mail flows soon after somebody has mended the
 * mail server. {@value #MOST_TRIES} tries take nearly three days, longer than a weekend with nobody
 * there.
 */
final class BackOff {
  static final int MOST_TRIES = 72;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private BackOff() {}

  /**
   * How long to wait.
   *
   * @param tries how often it was tried, from 1
   */
  static Duration after(int tries) {
    var doublings = Math.min(tries - 1, Long.SIZE - Long.numberOfLeadingZeros(LONGEST.toMinutes()));
    var wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
