package org.coresponse.duty;

import org.coresponse.platform.BusinessException;

/** Somebody cannot sign on or off, or a duty cannot be corrected so; its code says which rule. */
public class DutyRefusedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  DutyRefusedException(DutyProblem why, Object... args) {
    super(why, args);
  }
}
