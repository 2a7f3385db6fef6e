package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** Whoever asks is signed in, and their account is suspended or has ended. */
public class AccountSuspendedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AccountSuspendedException() {
    super(AccountsProblem.ACCOUNT_SUSPENDED);
  }
}
