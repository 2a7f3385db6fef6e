package org.coresponse.custody;

import java.time.Duration;
import java.time.Instant;

/** By when things that wait must have moved. */
public final class Waiting {
  /** So long whoever was sent may take until they are on the way. */
  public static final Duration START = Duration.ofMinutes(5);

  /** So long work may run until whoever has it in hand is asked how it stands. */
  public static final Duration REVIEW = Duration.ofMinutes(60);

  /** So long dispatch has to answer what a clinician escalated. */
  public static final Duration ESCALATED = Duration.ofSeconds(60);

  /** So long after a call-back was missed it rings again. */
  public static final Duration CALLBACK_AGAIN = Duration.ofMinutes(5);

  private Waiting() {}

  /**
   * When an incident that nobody has answered rings: after what its priority allows, and then each
   * time it has waited twice as long, so that what was left open for weeks does not drown the rest.
   *
   * @param openedAt when it was opened
   * @param allowed by the alarm of its priority
   */
  public static Instant answerBy(Instant openedAt, Duration allowed, Instant now) {
    var first = openedAt.plus(allowed);
    if (first.isAfter(now)) {
      return first;
    }
    var waited = Duration.between(openedAt, now);
    return now.plus(waited.compareTo(allowed) > 0 ? waited : allowed);
  }
}
