package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** The call does not belong to the incident that the asker took it for. */
public class CallMovedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public CallMovedException(CallNumber call) {
    super(IntakeProblem.CALL_MOVED, call.value());
  }
}
