package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** What was signed is locked; it takes addenda only. */
public class RecordSignedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RecordSignedException() {
    super(RecordsProblem.SIGNED);
  }
}
