package org.coresponse.rings;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that shall ring at a person or a desk.
 *
 * @param responseId null where it is about the incident as a whole
 * @param toSubject of the person's account; null for a desk
 * @param toDesk null for a person
 * @param occasion what happened, in at most {@value #LONGEST_OCCASION} characters: the same rings
 *     once
 * @param endsAt the deadline of what rings; null without one
 */
public record NewRing(
    RingKind kind,
    long incidentId,
    Long responseId,
    String toSubject,
    Desk toDesk,
    String occasion,
    Instant endsAt) {
  static final int LONGEST_OCCASION = 80;

  public NewRing {
    requireNonNull(kind);
    requireNonNull(occasion);
    if ((toSubject == null) == (toDesk == null)) {
      throw new IllegalArgumentException("one of person and desk: " + toSubject + ", " + toDesk);
    }
    if (occasion.length() > LONGEST_OCCASION) {
      throw new IllegalArgumentException("longer than an occasion: " + occasion);
    }
  }

  /** Rings at one person. */
  public static NewRing at(
      String subject, RingKind kind, long incidentId, Long responseId, String occasion) {
    return new NewRing(kind, incidentId, responseId, subject, null, occasion, null);
  }

  /** Rings at whoever is at a desk. */
  public static NewRing at(
      Desk desk, RingKind kind, long incidentId, Long responseId, String occasion) {
    return new NewRing(kind, incidentId, responseId, null, desk, occasion, null);
  }

  /** The same with a deadline. */
  public NewRing until(Instant deadline) {
    return new NewRing(kind, incidentId, responseId, toSubject, toDesk, occasion, deadline);
  }
}
