package org.coresponse.presence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** What a page says of whoever sits before it; each says so of themselves alone. */
@Stateless
@PermitAll
public class PresenceDesk {
  private static final String FIRST =
      "insert into presence (subject, name, seen_at) values (:subject, :name, :now)"
          + " on duplicate key update subject = subject";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /** They are there. */
  public void seen() {
    var who = actor.get();
    if (unknown(who)) {
      return;
    }
    var now = clock.now();
    var known = hold(who);
    if (known.isEmpty()) {
      em.createNativeQuery(FIRST)
          .setParameter("subject", who.subject())
          .setParameter("name", who.name())
          .setParameter("now", now)
          .executeUpdate();
    } else {
      known.get().seen(who.name(), now);
    }
  }

  /** Nobody touched their screen for so long that it is covered. */
  public void covered() {
    hold(actor.get()).ifPresent(known -> known.covered(clock.now()));
  }

  /** They sign out. */
  public void signedOut() {
    hold(actor.whoever()).ifPresent(known -> known.signedOut(clock.now()));
  }

  private Optional<Attendance> hold(Actor who) {
    return unknown(who)
        ? Optional.empty()
        : Optional.ofNullable(
            em.find(Attendance.class, who.subject(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static boolean unknown(Actor who) {
    return who.equals(Actor.ANONYMOUS) || who.isSystem() || who.has(Roles.CAD_SYSTEM);
  }
}
