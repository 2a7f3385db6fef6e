package org.coresponse.swaps;

import org.coresponse.platform.BusinessException;

/** Somebody else was faster: it is accepted, decided or withdrawn. */
public class SwapSettledException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public SwapSettledException(SwapState state) {
    super(SwapProblem.SETTLED, state);
  }
}
