package org.coresponse.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * On which days before an end is warned, which the city says, and to which addresses, which the
 * city and each agency say for themselves.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class LapseRules {
  static final int MOST_READERS = 10;

  private static final String OWN =
      " from LapseReader r where (:agency is null and r.agencyId is null or r.agencyId ="
          + " (select a.id from Agency a where a.code = :agency))";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** The steps that hold now. */
  public LapseSteps steps() {
    List<?> days = em.createNativeQuery("select days from lapse_step").getResultList();
    return new LapseSteps(days.stream().map(day -> ((Number) day).intValue()).toList());
  }

  /**
   * Warns on these days before an end from now on, and fires {@link LapseStepsChanged}. What was
   * told stays told.
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void change(@NotNull @Valid WarnOn command) {
    var wanted = new LapseSteps(command.days());
    var known = steps();
    if (known.equals(wanted)) {
      return;
    }
    em.createNativeQuery("delete from lapse_step").executeUpdate();
    wanted
        .days()
        .forEach(
            day ->
                em.createNativeQuery("insert into lapse_step (days) values (:day)")
                    .setParameter("day", day)
                    .executeUpdate());
    events.fire(new LapseStepsChanged(known.days(), wanted.days()));
  }

  /** The addresses of the asker's agency, or of the city. */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  public List<ReaderRow> readers() {
    return em.createQuery(
            "select r.id, r.email, r.language" + OWN + " order by r.id", ReaderRow.class)
        .setParameter("agency", agency())
        .getResultList();
  }

  /**
   * Adds an address of the asker's agency, or of the city, and fires {@link LapseReaderAdded}; one
   * that is known stays as it is.
   *
   * @return its id
   * @throws InvalidFieldException when there are ten already
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  public long add(@NotNull @Valid AddReader command) {
    var known = readers();
    var email = command.email().strip();
    var same = known.stream().filter(reader -> reader.email().equalsIgnoreCase(email)).findFirst();
    if (same.isPresent()) {
      return same.get().id();
    }
    if (known.size() >= MOST_READERS) {
      throw new InvalidFieldException("email", "invalid.lapse.readers");
    }
    var reader = new LapseReader(agencyId(), email, command.language());
    em.persist(reader);
    events.fire(new LapseReaderAdded(reader.id()));
    return reader.id();
  }

  /**
   * Sends warnings to that address no more, and fires {@link LapseReaderRemoved}.
   *
   * @throws NotFoundException when there is none, or it is another's
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  public void remove(long id) {
    var found =
        em.createQuery("select r" + OWN + " and r.id = :id", LapseReader.class)
            .setParameter("agency", agency())
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("lapseReader", id));
    em.remove(found);
    events.fire(new LapseReaderRemoved(id));
  }

  private String agency() {
    return actor.get().rowAccess().agency();
  }

  private Long agencyId() {
    return agency() == null
        ? null
        : em.createQuery("select a.id from Agency a where a.code = :code", Long.class)
            .setParameter("code", agency())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("agency", agency()));
  }
}
