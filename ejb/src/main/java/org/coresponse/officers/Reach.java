package org.coresponse.officers;

import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/** Who may find officers: the city's people, and clinical supervisors, who read only. */
public final class Reach {
  private Reach() {}

  /** Whether there are officers for them; goes into queries, never a filter after the query. */
  public static boolean of(Actor reader) {
    return changes(reader) || reader.has(Roles.CLINICAL_SUPERVISOR);
  }

  /** Whether they may change what is on record, as far as their role lets them. */
  public static boolean changes(Actor reader) {
    return reader.isSystem() || reader.ofCity();
  }
}
