package org.coresponse.agreements;

import org.coresponse.platform.BusinessException;

/** An agency enters its insurance itself; all else is the city's to enter. */
public class NotYoursToEnterException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYoursToEnterException() {
    super(AgreementProblem.NOT_YOURS_TO_ENTER);
  }
}
