package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** What has ended does not change any more. */
public class AccountEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AccountEndedException() {
    super(AccountsProblem.ACCOUNT_ENDED);
  }
}
