package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** A clinician has one account at a time. */
public class AccountExistsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AccountExistsException() {
    super(AccountsProblem.ACCOUNT_EXISTS);
  }
}
