package org.coresponse.clinicians;

import org.coresponse.credentials.WorkRole;

/** A part of the programme that a clinician may be cleared for and have shifts in. */
public enum ProgrammePart {
  /** Answering by phone in the 911 center. */
  DIVERSION(WorkRole.DIVERSION),
  /** Riding with a police officer. */
  CO_RESPONSE(WorkRole.CO_RESPONSE);

  private final WorkRole role;

  ProgrammePart(WorkRole role) {
    this.role = role;
  }

  /** What its clinicians have to be cleared for. */
  public WorkRole role() {
    return role;
  }
}
