package org.coresponse.accounts;

import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.security.Roles;

/** The roles that an account made here can have: these two and, by no way, another. */
public enum AccountRole {
  DIVERSION_CLINICIAN(ProgrammePart.DIVERSION, Roles.DIVERSION_CLINICIAN),
  FIELD_CLINICIAN(ProgrammePart.CO_RESPONSE, Roles.FIELD_CLINICIAN);

  private final ProgrammePart part;
  private final String realmRole;

  AccountRole(ProgrammePart part, String realmRole) {
    this.part = part;
    this.realmRole = realmRole;
  }

  /** What whoever has it is cleared for. */
  public ProgrammePart part() {
    return part;
  }

  /** As Keycloak and {@link Roles} spell it. */
  public String realmRole() {
    return realmRole;
  }
}
