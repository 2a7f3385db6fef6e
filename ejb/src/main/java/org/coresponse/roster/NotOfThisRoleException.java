package org.coresponse.roster;

import org.coresponse.platform.BusinessException;

/** Officers do not fill clinicians' shifts, nor clinicians officers'. */
public class NotOfThisRoleException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotOfThisRoleException() {
    super(RosterProblem.NOT_OF_THIS_ROLE);
  }
}
