package org.coresponse.intake;

/**
 * Answer to a safety question. Not asked is stored apart from unknown, and neither is ever taken
 * for no.
 */
public enum Answer {
  YES,
  NO,
  UNKNOWN,
  NOT_ASKED
}
