package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** A clinician's account has no entry in the register, so it may take no call. */
public class NotRegisteredException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotRegisteredException() {
    super(DispatchProblem.NOT_REGISTERED);
  }
}
