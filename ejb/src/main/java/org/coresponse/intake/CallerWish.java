package org.coresponse.intake;

/** What the caller wants of us: would talk to a clinician, would not, asks for police. */
public enum CallerWish {
  ACCEPTS,
  REFUSES,
  POLICE,
  UNKNOWN,
  NOT_ASKED
}
