package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** Who states a credential does not verify it. */
public class OwnWordException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnWordException() {
    super(CredentialProblem.OWN_WORD);
  }
}
