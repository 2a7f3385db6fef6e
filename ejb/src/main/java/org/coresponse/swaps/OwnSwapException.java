package org.coresponse.swaps;

import org.coresponse.platform.BusinessException;

/** Nobody decides on a swap of their own. */
public class OwnSwapException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnSwapException() {
    super(SwapProblem.OWN);
  }
}
