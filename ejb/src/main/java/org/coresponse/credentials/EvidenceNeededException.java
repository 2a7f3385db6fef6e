package org.coresponse.credentials;

import org.coresponse.platform.BusinessException;

/** A credential of this kind is verified only with a file of evidence. */
public class EvidenceNeededException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public EvidenceNeededException() {
    super(CredentialProblem.EVIDENCE_NEEDED);
  }
}
