package org.coresponse.clinicians;

/** What keeps somebody from working. */
public enum Lack {
  NOT_CLEARED,
  NO_LICENCE,
  LICENCE_LAPSED
}
