package org.coresponse.swaps;

import org.coresponse.platform.BusinessException;

/** The shift is offered already. */
public class OfferedAlreadyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OfferedAlreadyException() {
    super(SwapProblem.OFFERED);
  }
}
