package org.coresponse.roster;

import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.security.RowAccess;

/** Roles that people are rostered in; nobody is rostered to supervise. */
public final class RosteredRoles {
  public static final List<WorkRole> ALL =
      List.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE, WorkRole.CIT_OFFICER);

  private RosteredRoles() {}

  /** Those whose shifts somebody with that reach plans and fills: officers are the city's alone. */
  public static List<WorkRole> of(RowAccess access) {
    return access.equals(RowAccess.EVERY)
        ? ALL
        : ALL.stream().filter(role -> role != WorkRole.CIT_OFFICER).toList();
  }
}
