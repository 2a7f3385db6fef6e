package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** The response was given back or called off; its record cannot be signed. */
public class ResponseCalledOffException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ResponseCalledOffException() {
    super(RecordsProblem.CALLED_OFF);
  }
}
