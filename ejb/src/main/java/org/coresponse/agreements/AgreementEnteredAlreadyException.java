package org.coresponse.agreements;

import org.coresponse.platform.BusinessException;

/** That kind, title and first day is on record already, with another end or number. */
public class AgreementEnteredAlreadyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AgreementEnteredAlreadyException() {
    super(AgreementProblem.AGREEMENT_ENTERED_ALREADY);
  }
}
