package org.coresponse.transfers;

import org.coresponse.platform.BusinessException;

/** Another transfer of this response runs. */
public class TransferRunningException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public TransferRunningException() {
    super(TransferProblem.RUNNING);
  }
}
