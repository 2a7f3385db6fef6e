package org.coresponse.governance;

import org.coresponse.security.Roles;

/** In whose name a version is signed; each is needed once. */
public enum Capacity {
  CLINICAL_SUPERVISOR(Roles.CLINICAL_SUPERVISOR),
  POLICE_OFFICER(Roles.POLICE_OFFICER),
  PROGRAM_MANAGER(Roles.PROGRAM_MANAGER);

  private final String role;

  Capacity(String role) {
    this.role = role;
  }

  /** The role that whoever signs so must have. */
  public String role() {
    return role;
  }
}
