package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** Nobody signs what they wrote. */
public class OwnProtocolException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnProtocolException(String version) {
    super(GovernanceProblem.OWN_PROTOCOL, version);
  }
}
