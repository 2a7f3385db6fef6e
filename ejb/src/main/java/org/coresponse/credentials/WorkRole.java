package org.coresponse.credentials;

/** What somebody can be cleared for and put to work as. */
public enum WorkRole {
  /** Answering by phone in the 911 center. */
  DIVERSION,
  /** Riding with a police officer. */
  CO_RESPONSE,
  /** Supervising associates. */
  SUPERVISION,
  /** The police officer of a co-response crew, trained in crisis intervention. */
  CIT_OFFICER
}
