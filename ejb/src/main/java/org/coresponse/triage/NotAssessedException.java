package org.coresponse.triage;

import org.coresponse.intake.CallNumber;
import org.coresponse.platform.BusinessException;

/** Nothing was recommended yet, so there is nothing to override. */
public class NotAssessedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotAssessedException(CallNumber call) {
    super(TriageProblem.NOT_ASSESSED, call.value());
  }
}
