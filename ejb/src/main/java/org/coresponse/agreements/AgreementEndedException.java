package org.coresponse.agreements;

import org.coresponse.platform.BusinessException;

/** The agreement was ended or replaced; nothing more is done to it. */
public class AgreementEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AgreementEndedException() {
    super(AgreementProblem.AGREEMENT_ENDED);
  }
}
