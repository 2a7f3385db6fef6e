package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** What ended before today stays as it was: answers were given by it. */
public class RequirementOverException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RequirementOverException() {
    super(CredentialProblem.REQUIREMENT_OVER);
  }
}
