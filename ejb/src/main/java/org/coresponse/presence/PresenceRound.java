package org.coresponse.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Finds who is not as was told last, and tells of each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PresenceRound {
  static final int MOST = 200;

  private static final String CHANGED =
      "select a.subject from Attendance a where"
          + " a.signedOutAt is not null and (a.toldGone is null or a.toldGone <> 'SIGNED_OUT')"
          + " or a.signedOutAt is null and a.coveredAt is not null"
          + " and (a.toldGone is null or a.toldGone <> 'COVERED')"
          + " or a.signedOutAt is null and a.coveredAt is null and a.seenAt <= :since"
          + " and (a.toldGone is null or a.toldGone <> 'LOST')"
          + " or a.signedOutAt is null and a.coveredAt is null and a.seenAt > :since"
          + " and a.toldGone is not null and a.seenSinceTold = true"
          + " order by a.seenAt";

  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** Of whom something is to be told; locks nothing. */
  public List<String> changed(Instant lostSince) {
    return em.createQuery(CHANGED, String.class)
        .setParameter("since", lostSince)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Tells of one, unless another server does: fires {@link PersonGone}, or {@link PersonBack} for
   * one who was lost. Whoever listens commits or fails with it, and it is tried again in a second.
   */
  public void tell(String subject, Instant lostSince) {
    claim(subject)
        .filter(one -> one.gone(lostSince) != one.toldGone())
        .ifPresent(
            one -> {
              var before = one.toldGone();
              var gone = one.gone(lostSince);
              one.told(gone);
              em.flush();
              if (gone != null) {
                events.fire(new PersonGone(subject, one.name(), gone));
              } else if (before == GoneCause.LOST) {
                events.fire(new PersonBack(subject));
              }
            });
  }

  private Optional<Attendance> claim(String subject) {
    return em.unwrap(Session.class)
        .createQuery("select a from Attendance a where a.subject = :subject", Attendance.class)
        .setParameter("subject", subject)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .uniqueResultOptional();
  }
}
