package org.coresponse.credentials;

import org.coresponse.security.Roles;

/** Who confirms a credential at its source. */
public enum Verifier {
  CITY(Roles.PROGRAM_MANAGER),
  CLINICAL_SUPERVISOR(Roles.CLINICAL_SUPERVISOR),
  POLICE(Roles.POLICE_OFFICER);

  private final String role;

  Verifier(String role) {
    this.role = role;
  }

  /** The role of those who do. */
  public String requiredRole() {
    return role;
  }
}
