package org.coresponse.records;

import org.coresponse.platform.BusinessException;

/** Addenda are for what was signed; a draft is changed. */
public class RecordNotSignedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RecordNotSignedException() {
    super(RecordsProblem.NOT_SIGNED);
  }
}
