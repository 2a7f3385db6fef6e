package org.coresponse.lapses;

/** What became of a step. */
public enum NoticeOutcome {
  TOLD,
  /** A later one was due already when it would have been told. */
  PASSED_OVER
}
