package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** The credential was withdrawn; another is stated in its place. */
public class CredentialWithdrawnException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public CredentialWithdrawnException() {
    super(CredentialProblem.WITHDRAWN);
  }
}
