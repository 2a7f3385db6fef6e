package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** Another invariant has this id, or had it. */
public class InvariantExistsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public InvariantExistsException(String id) {
    super(GovernanceProblem.INVARIANT_EXISTS, id);
  }
}
