package org.coresponse.transfers;

import org.coresponse.platform.BusinessException;

/** The transfer is not where that could happen to it. */
public class TransferOverException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public TransferOverException(TransferState state) {
    super(TransferProblem.OVER, state);
  }
}
