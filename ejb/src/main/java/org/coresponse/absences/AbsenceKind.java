package org.coresponse.absences;

/** Why somebody is away. */
public enum AbsenceKind {
  LEAVE,
  SICKNESS
}
