package org.coresponse.screening;

import org.coresponse.platform.BusinessException;

/** How the screener was answered is read by the clinicians on the call. */
public class NotOnTheCallException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotOnTheCallException() {
    super(ScreeningProblem.NOT_ON_THE_CALL);
  }
}
