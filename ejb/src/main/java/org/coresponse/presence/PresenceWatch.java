package org.coresponse.presence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.coresponse.security.Roles;

/** Looks each second, as the system, who came or went. Any number of servers may. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceWatch {
  private static final Logger LOG = System.getLogger(PresenceWatch.class.getName());

  @Inject PresenceRound round;
  @Inject LostSince lostSince;

  /** One who cannot be told of keeps nobody else waiting. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    var since = lostSince.get();
    var changed = round.changed(since);
    if (!lostSince.looked()) {
      return; // nobody could be heard until now
    }
    for (var subject : changed) {
      try {
        round.tell(subject, since);
      } catch (RuntimeException broken) {
        LOG.log(Level.WARNING, "presence of " + subject + " is told again in a second", broken);
      }
    }
  }
}
