package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** A call is in another clinician's hand, or offered by somebody else. */
public class CallHeldException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public CallHeldException(String incident, String name) {
    super(DispatchProblem.CALL_HELD, incident, name);
  }
}
