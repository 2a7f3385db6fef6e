package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** Credentials of this kind are verified by others. */
public class NotYoursToVerifyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYoursToVerifyException() {
    super(CredentialProblem.NOT_YOURS_TO_VERIFY);
  }
}
