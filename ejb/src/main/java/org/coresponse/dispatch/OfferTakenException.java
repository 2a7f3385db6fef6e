package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** Another clinician accepted the call first. */
public class OfferTakenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OfferTakenException(String incident, String name) {
    super(DispatchProblem.OFFER_TAKEN, incident, name);
  }
}
