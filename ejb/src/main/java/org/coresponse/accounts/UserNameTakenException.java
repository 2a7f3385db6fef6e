package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** Another account has that user name. */
public class UserNameTakenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public UserNameTakenException(String userName) {
    super(AccountsProblem.USER_NAME_TAKEN, userName);
  }
}
