package org.coresponse.clinicians;

/** A part of the programme that a clinician may be cleared for and have shifts in. */
public enum ProgrammePart {
  /** Answering by phone in the 911 center. */
  DIVERSION,
  /** Riding with a police officer. */
  CO_RESPONSE
}
