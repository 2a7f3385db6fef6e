package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/**
 * A credential of that kind, number and day of issue is on record, of this clinician or another.
 */
public class StatedAlreadyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public StatedAlreadyException() {
    super(CredentialProblem.STATED_ALREADY);
  }
}
