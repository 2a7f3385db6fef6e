package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** An offer was returned, withdrawn or not accepted in time. */
public class OfferOverException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OfferOverException(String incident) {
    super(DispatchProblem.OFFER_OVER, incident);
  }
}
