package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** The role asks for that already, on that day or from a later one on. */
public class AskedAlreadyException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AskedAlreadyException() {
    super(CredentialProblem.ASKED_ALREADY);
  }
}
