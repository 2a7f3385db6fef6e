package org.coresponse.fairness;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;

/** The city's holidays. Configuration, which everyone signed in may read. */
@Stateless
@PermitAll
public class Holidays {
  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** In the order of the days. */
  public List<HolidayRow> all() {
    return em.createQuery("select h from Holiday h order by h.day", Holiday.class)
        .getResultStream()
        .map(Holiday::row)
        .toList();
  }

  /** Counts a day as a holiday, or names it anew; fires {@link HolidayChanged} where it differs. */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void keep(@NotNull @Valid HolidayRow given) {
    var known = em.find(Holiday.class, given.day(), LockModeType.PESSIMISTIC_WRITE);
    var before = known == null ? null : known.row();
    if (given.equals(before)) {
      return;
    }
    if (known == null) {
      em.persist(new Holiday(given));
    } else {
      known.name(given);
    }
    events.fire(
        new HolidayChanged(given.day(), before == null ? null : before.english(), given.english()));
  }

  /**
   * Counts a day as a holiday no longer; fires {@link HolidayChanged}.
   *
   * @throws NotFoundException when it is none
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void drop(@NotNull LocalDate day) {
    var known = em.find(Holiday.class, day, LockModeType.PESSIMISTIC_WRITE);
    if (known == null) {
      throw new NotFoundException("holiday", day);
    }
    em.remove(known);
    events.fire(new HolidayChanged(day, known.row().english(), null));
  }
}
