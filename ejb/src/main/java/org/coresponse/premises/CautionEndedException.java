package org.coresponse.premises;

import org.coresponse.platform.BusinessException;

/** The flag has ended already. */
public class CautionEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public CautionEndedException() {
    super(PremisesProblem.CAUTION_ENDED);
  }
}
