package org.coresponse.dispatch;

/** Whom a clinician asks for when a call is beyond the telephone. */
public enum EscalatedTo {
  POLICE,
  EMS,
  POLICE_AND_EMS
}
