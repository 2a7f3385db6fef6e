package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** A record is written by the clinician whose response it is, and read by those on the call. */
public class NotYourRecordException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYourRecordException() {
    super(RecordsProblem.NOT_YOUR_RECORD);
  }
}
