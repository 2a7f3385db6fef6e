package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** The signer has read another file than the version has now. */
public class OtherFileReadException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OtherFileReadException(String version) {
    super(GovernanceProblem.SIGNED_OTHER_FILE, version);
  }
}
