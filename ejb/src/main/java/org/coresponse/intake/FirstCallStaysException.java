package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** An incident keeps its first call, whose number it has; the others can be split off. */
public class FirstCallStaysException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public FirstCallStaysException(CallNumber call) {
    super(IntakeProblem.FIRST_CALL_STAYS, call.value());
  }
}
