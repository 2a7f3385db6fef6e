package org.coresponse.followups;

/** What came of an attempt, and how a follow-up ended. */
public enum FollowUpResult {
  REACHED,
  NO_ANSWER,
  LEFT_MESSAGE,
  WRONG_NUMBER,
  DECLINED,
  IN_HOSPITAL,
  IN_JAIL,
  DECEASED;

  /** Whether there is nothing left to try; the others say that somebody was not reached yet. */
  public boolean ends() {
    return switch (this) {
      case REACHED, DECLINED, IN_HOSPITAL, IN_JAIL, DECEASED -> true;
      case NO_ANSWER, LEFT_MESSAGE, WRONG_NUMBER -> false;
    };
  }
}
