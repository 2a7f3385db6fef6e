package org.coresponse.triage;

import org.coresponse.platform.BusinessException;

/** Nobody reviews what they chose themselves. */
public class OwnOverrideException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnOverrideException() {
    super(TriageProblem.OWN_OVERRIDE);
  }
}
