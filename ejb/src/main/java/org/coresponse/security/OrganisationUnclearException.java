package org.coresponse.security;

import org.coresponse.platform.BusinessException;

/** The token names no organisation, or more than one, so no row rule can hold. */
public class OrganisationUnclearException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OrganisationUnclearException(int organisations) {
    super(SecurityProblem.ORGANISATION_UNCLEAR, organisations);
  }
}
