package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** There is a kind of credential of that code, with other rules. */
public class KindExistsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public KindExistsException(String code) {
    super(CredentialProblem.KIND_EXISTS, code);
  }
}
