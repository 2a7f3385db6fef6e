package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** The signer does not have the role of that capacity. */
public class CapacityNotHeldException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public CapacityNotHeldException(String version) {
    super(GovernanceProblem.CAPACITY_NOT_HELD, version);
  }
}
