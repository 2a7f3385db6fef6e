package org.coresponse.supervision;

import org.coresponse.platform.BusinessException;

/** Hours are confirmed by who supervised that day. */
public class NotYourAssociateException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYourAssociateException() {
    super(HoursProblem.NOT_YOUR_ASSOCIATE);
  }
}
