package org.coresponse.web.faces;

import java.util.Locale;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/** Whose door a person comes in by, which their home page greets them as. */
public enum Portal {
  CITY,
  POLICE,
  AGENCY,
  AUDITOR;

  public static Portal of(Actor actor) {
    if (actor.has(Roles.AUDITOR)) {
      return AUDITOR;
    }
    if (actor.agency() != null) {
      return AGENCY;
    }
    return actor.organisation().equals("/city/police") ? POLICE : CITY;
  }

  /** Key of its name, with the city or the organisation as {@code {0}}. */
  String key() {
    return "portal." + name().toLowerCase(Locale.ROOT);
  }
}
