package org.coresponse.followups;

import java.io.Serializable;
import org.coresponse.security.Actor;

/** Somebody who can have follow-ups. */
public record Navigator(String subject, String name) implements Serializable {
  static Navigator of(Actor who) {
    return new Navigator(who.subject(), who.name());
  }
}
