package org.coresponse.transfers;

import org.coresponse.platform.BusinessException;

/** A caller is not left while the transfer rings. */
public class TransferRingsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public TransferRingsException() {
    super(TransferProblem.RINGS);
  }
}
