package org.coresponse.lapses;

import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/** Whose addresses warnings go to, beside those of agencies, which have their contacts. */
enum LapseSide {
  CITY,
  POLICE;

  /** The side that somebody answers for who keeps addresses. */
  static LapseSide of(Actor reader) {
    return reader.has(Roles.POLICE_OFFICER) && !reader.has(Roles.PROGRAM_MANAGER) ? POLICE : CITY;
  }
}
