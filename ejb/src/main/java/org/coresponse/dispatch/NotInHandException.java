package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** A call is not in the clinician's hand any more. */
public class NotInHandException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotInHandException(String incident) {
    super(DispatchProblem.NOT_IN_HAND, incident);
  }
}
