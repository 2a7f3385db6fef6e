package org.coresponse.rings;

import java.util.EnumSet;
import java.util.Set;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/** Where people sit who can be rung together. */
public enum Desk {
  DISPATCH(Roles.DISPATCHER, Roles.CALL_TAKER),
  /** Only those who are on duty for it. */
  DIVERSION(Roles.DIVERSION_CLINICIAN),
  SUPERVISION(Roles.SHIFT_SUPERVISOR),
  CLINICAL_SUPERVISION(Roles.CLINICAL_SUPERVISOR);

  private final Set<String> roles;

  Desk(String... roles) {
    this.roles = Set.of(roles);
  }

  /** The desks at which somebody's roles let them sit. */
  static Set<Desk> of(Actor actor) {
    var desks = EnumSet.noneOf(Desk.class);
    for (var desk : values()) {
      if (desk.roles.stream().anyMatch(actor::has)) {
        desks.add(desk);
      }
    }
    return desks;
  }
}
