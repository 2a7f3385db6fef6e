package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** Only the clinician who was assigned reports on a response. */
public class NotYourResponseException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYourResponseException() {
    super(DispatchProblem.NOT_YOUR_RESPONSE);
  }
}
