package org.coresponse.dispatch;

import org.coresponse.platform.BusinessException;

/** A response cannot go from the status it has to the one asked for. */
public class StatusNotPossibleException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public StatusNotPossibleException(ResponseStatus is, ResponseStatus asked) {
    super(DispatchProblem.STATUS_NOT_POSSIBLE, is, asked);
  }
}
