package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** The clinician is not cleared for the part of the programme that the role works in. */
public class RoleNotClearedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RoleNotClearedException() {
    super(AccountsProblem.ROLE_NOT_CLEARED);
  }
}
