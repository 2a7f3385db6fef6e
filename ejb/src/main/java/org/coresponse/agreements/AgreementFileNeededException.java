package org.coresponse.agreements;

import org.coresponse.platform.BusinessException;

/** An agreement is confirmed with its file only. */
public class AgreementFileNeededException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AgreementFileNeededException() {
    super(AgreementProblem.AGREEMENT_FILE_NEEDED);
  }
}
