package org.coresponse.agreements;

import org.coresponse.platform.BusinessException;

/** Whoever entered an agreement does not confirm it. */
public class OwnAgreementException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnAgreementException() {
    super(AgreementProblem.OWN_AGREEMENT);
  }
}
