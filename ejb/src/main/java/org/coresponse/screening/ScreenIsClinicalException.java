package org.coresponse.screening;

import org.coresponse.platform.BusinessException;

/** Items of the screener are asked by clinicians only. */
public class ScreenIsClinicalException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ScreenIsClinicalException() {
    super(ScreeningProblem.SCREEN_IS_CLINICAL);
  }
}
