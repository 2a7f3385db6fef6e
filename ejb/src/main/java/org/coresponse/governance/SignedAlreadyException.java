package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** The three signatures are of three people, one in each capacity. */
public class SignedAlreadyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public SignedAlreadyException(String version) {
    super(GovernanceProblem.SIGNED_ALREADY, version);
  }
}
