package org.coresponse.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * Where a service that did something posts the letter that tells of it. Only inside a transaction:
 * the letter goes when that is committed, and never when it is not.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Posts a letter and fires {@link LetterPosted}; one whose key was posted before changes nothing.
   * Of two that post the same key at the same moment the second waits for the first.
   *
   * @return false when it was posted before
   */
  public boolean post(@NotNull @Valid Letter letter) {
    // ignores the second of a key; every other column is checked above
    var rows =
        em.createNativeQuery(
                "insert ignore into letter (letter_key, recipient, language, kind, scope, due_on,"
                    + " page, posted_at, status, attempts, next_attempt_at) values (:key,"
                    + " :recipient, :language, :kind, :scope, :by, :page, :now, 'WAITING', 0,"
                    + " :now)")
            .setParameter("key", letter.key())
            .setParameter("recipient", letter.recipient())
            .setParameter("language", letter.language().name())
            .setParameter("kind", letter.kind().name())
            .setParameter("scope", letter.scope().name())
            .setParameter("by", letter.by())
            .setParameter("page", letter.page())
            .setParameter("now", clock.now())
            .executeUpdate();
    if (rows == 0) {
      return false;
    }
    var id =
        em.createQuery("select l.id from StoredLetter l where l.key = :key", Long.class)
            .setParameter("key", letter.key())
            .getSingleResult();
    events.fire(new LetterPosted(id, letter.kind(), letter.scope(), letter.by()));
    return true;
  }
}
