package org.coresponse.accounts;

import org.coresponse.platform.BusinessException;

/** What keeps the account closed is not for the one who asks to take away. */
public class HeldByOthersException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public HeldByOthersException() {
    super(AccountsProblem.HELD_BY_OTHERS);
  }
}
