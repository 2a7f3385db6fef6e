package org.coresponse.mail;

/** Where the reader of a letter has to look. */
public enum LetterScope {
  /** Into the own record: a clinician or officer. */
  OWN_RECORD,
  /** Into the records of the own agency: its administrator. */
  AGENCY,
  /** Into the records of the police's own people. */
  POLICE,
  /** Into the records of the programme: the city. */
  PROGRAMME
}
