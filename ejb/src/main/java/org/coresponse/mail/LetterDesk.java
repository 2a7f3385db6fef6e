package org.coresponse.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Roles;

/** Where the city sees whether its letters go, and has those sent again that were given up. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM_ADMIN})
public class LetterDesk {
  private static final String LINE =
      "select l.id, l.kind, l.scope, l.language, l.recipient, l.by, l.postedAt, l.status,"
          + " l.attempts, l.nextAttemptAt, l.endedAt, l.lastError from StoredLetter l where ";
  private static final String WANTED =
      "(:status is null or l.status = :status) and (:kind is null or l.kind = :kind)";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** The letters that a filter lets through, the newest first; leaves a line in the trail. */
  public Page<LetterRow> letters(@NotNull LetterFilter filter, @NotNull PageRequest page) {
    var rows =
        em.createQuery(LINE + WANTED + " order by l.id desc", LetterRow.class)
            .setParameter("status", filter.status())
            .setParameter("kind", filter.kind())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery("select count(l) from StoredLetter l where " + WANTED, Long.class)
            .setParameter("status", filter.status())
            .setParameter("kind", filter.kind())
            .getSingleResult();
    events.fire(new LettersListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /** How many wait, went and were given up. */
  public LetterFigures figures() {
    var counted = new EnumMap<LetterStatus, Long>(LetterStatus.class);
    em.createQuery(
            "select l.status, count(l) from StoredLetter l group by l.status", Object[].class)
        .getResultStream()
        .forEach(row -> counted.put((LetterStatus) row[0], (Long) row[1]));
    return new LetterFigures(
        counted.getOrDefault(LetterStatus.WAITING, 0L),
        counted.getOrDefault(LetterStatus.SENT, 0L),
        counted.getOrDefault(LetterStatus.FAILED, 0L));
  }

  /**
   * Makes a letter that was given up wait again, with all its tries, to the address that it has;
   * fires {@link LetterSentAgain}. It goes with the next round.
   *
   * @throws NotFoundException when there is no such letter
   * @throws LetterNotGivenUpException when it waits already or was sent
   */
  public LetterRow sendAgain(long id) {
    var letter = em.find(StoredLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (letter == null) {
      throw new NotFoundException("letter", id);
    }
    letter.sendAgain(clock.now());
    em.flush(); // so that what is read back is what is stored
    var row =
        em.createQuery(LINE + "l.id = :id", LetterRow.class)
            .setParameter("id", id)
            .getSingleResult();
    events.fire(new LetterSentAgain(id));
    return row;
  }
}
