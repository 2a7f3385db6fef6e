package org.coresponse.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;
import org.hibernate.jpa.SpecHints;

/**
 * The letters that are to be sent now, and what became of each. Every act is a short transaction of
 * its own: no row is locked while the mail server is spoken with.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueLetters {
  /** Hibernate's number for {@code skip locked}. */
  private static final int SKIP_LOCKED = -2;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Takes the letter that waits longest of those that are due. Passes over one that another server
   * is taking at this moment; whoever takes one and dies loses it after five minutes.
   */
  public Optional<DueLetter> take() {
    var now = clock.now();
    return em.createQuery(
            "from StoredLetter l where l.status = WAITING and l.nextAttemptAt <= :now order by"
                + " l.nextAttemptAt, l.id",
            StoredLetter.class)
        .setParameter("now", now)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
        .getResultStream()
        .findFirst()
        .map(letter -> letter.take(now));
  }

  /** Notes that the mail server took it; fires {@link LetterSent}. */
  public void sent(DueLetter due) {
    change(
        due,
        letter -> {
          letter.sent(clock.now());
          events.fire(new LetterSent(due.id(), due.attempt()));
        });
  }

  /** Notes why it could not be sent; where that was the last try, fires {@link LetterGivenUp}. */
  public void notSent(DueLetter due, DeliveryFault fault) {
    change(
        due,
        letter -> {
          letter.notSent(fault, clock.now());
          if (letter.isGivenUp()) {
            events.fire(new LetterGivenUp(due.id(), due.attempt(), fault));
          }
        });
  }

  /** Changes it, unless it took so long that another has it by now. */
  private void change(DueLetter due, Consumer<StoredLetter> how) {
    var letter = em.find(StoredLetter.class, due.id(), LockModeType.PESSIMISTIC_WRITE);
    if (letter != null && letter.isTaken(due.attempt())) {
      how.accept(letter);
    }
  }
}
