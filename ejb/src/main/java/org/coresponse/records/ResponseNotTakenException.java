package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** The call was not taken yet; there is nothing to record. */
public class ResponseNotTakenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ResponseNotTakenException() {
    super(RecordsProblem.NOT_TAKEN);
  }
}
