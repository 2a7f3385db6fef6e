package org.coresponse.swaps;

import org.coresponse.platform.BusinessException;

/** A shift in return is wanted, and the one named is not to be had; or none is wanted. */
public class ReturnShiftException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ReturnShiftException() {
    super(SwapProblem.RETURN);
  }
}
