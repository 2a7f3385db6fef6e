package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;
import org.coresponse.protocol.ResponseMode;

/** No clinician of the programme answers in this way: it is the CAD's to send. */
public class ModeNotOursException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ModeNotOursException(ResponseMode mode) {
    super(DispatchProblem.MODE_NOT_OURS, mode);
  }
}
