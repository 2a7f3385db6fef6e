package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** Somebody went there: what came of it is not kept as a record of a call. */
public class NotByPhoneException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotByPhoneException() {
    super(RecordsProblem.NOT_BY_PHONE);
  }
}
