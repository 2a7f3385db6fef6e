package org.coresponse.credentials;

/** What keeps somebody from working, in the order in which it is mended. */
public enum Lack {
  /** Their agency has not begun to employ them for the programme, or no longer does. */
  NOT_A_MEMBER,
  NOT_CLEARED,
  NO_LICENCE,
  LICENCE_LAPSED,
  CREDENTIAL_MISSING,
  CREDENTIAL_LAPSED,
  /** On record by the agency's word only. */
  NOT_VERIFIED,
  UNDER_DISCIPLINE,
  /** An associate whom nobody supervises. */
  NO_SUPERVISOR,
  /** An associate whose supervisor is not licensed, or not cleared to supervise. */
  SUPERVISOR_MAY_NOT
}
