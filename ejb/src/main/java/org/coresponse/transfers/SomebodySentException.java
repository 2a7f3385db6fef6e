package org.coresponse.transfers;

import org.coresponse.platform.BusinessException;

/** Whoever needs somebody to come is not transferred to those who send nobody. */
public class SomebodySentException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public SomebodySentException() {
    super(TransferProblem.SOMEBODY_SENT);
  }
}
