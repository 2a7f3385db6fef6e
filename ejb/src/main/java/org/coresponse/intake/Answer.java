package org.coresponse.intake;

/**
 * Answer to a safety question. Not asked is stored apart from unknown, and neither is ever taken
 * for no.
 */
public enum Answer {
  YES,
  NO,
  UNKNOWN,
  NOT_ASKED;

  /** Of two answers to the same question by different callers, the one to be on guard for. */
  Answer graver(Answer other) {
    return gravity() >= other.gravity() ? this : other;
  }

  private int gravity() {
    return switch (this) {
      case YES -> 3;
      case UNKNOWN -> 2;
      case NO -> 1;
      case NOT_ASKED -> 0;
    };
  }
}
