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
import org.coresponse.officers.Reach;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * On which days before an end is warned, for the city to say, and to which addresses of the city
 * and of the police, which each side says of its own. An agency is reached by its contacts.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.POLICE_OFFICER,
  Roles.SYSTEM
})
public class LapseRules {
  static final int MOST_READERS = 10;

  @PersistenceContext EntityManager em;
  @Inject LapseReaders readers;
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

  /**
   * How many addresses of the asker's agency warnings go to: its contacts for credentials; of the
   * city those that it gave.
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  public int reached() {
    var agency = actor.get().rowAccess().agency();
    return agency == null
        ? readers.ofCity().size()
        : em.createQuery("select a.id from Agency a where a.code = :code", Long.class)
            .setParameter("code", agency)
            .getResultStream()
            .findFirst()
            .map(id -> readers.ofAgency(id).size())
            .orElse(0);
  }

  /** The addresses of the asker's side: of the city or of the police. */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.POLICE_OFFICER})
  public List<ReaderRow> readers() {
    return em.createQuery(
            "select r.id, r.email, r.language from LapseReader r where r.side = :side"
                + " order by r.id",
            ReaderRow.class)
        .setParameter("side", side())
        .getResultList();
  }

  /**
   * Adds an address of the asker's side, and fires {@link LapseReaderAdded}; one that is known
   * stays as it is.
   *
   * @return its id
   * @throws InvalidFieldException when there are ten already
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.POLICE_OFFICER, Roles.SYSTEM})
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
    var reader = new LapseReader(side(), email, command.language());
    em.persist(reader);
    events.fire(new LapseReaderAdded(reader.id()));
    return reader.id();
  }

  /**
   * Sends warnings to that address no more, and fires {@link LapseReaderRemoved}.
   *
   * @throws NotFoundException when there is none, or it is of the other side
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.POLICE_OFFICER})
  public void remove(long id) {
    var found = em.find(LapseReader.class, id);
    if (found == null || !found.of(side())) {
      throw new NotFoundException("lapseReader", id);
    }
    em.remove(found);
    events.fire(new LapseReaderRemoved(id));
  }

  /**
   * Nobody of an agency keeps addresses here, whatever their role.
   *
   * @throws NotFoundException for them
   */
  private LapseSide side() {
    if (!Reach.changes(actor.get())) {
      throw new NotFoundException("lapseReader", "");
    }
    return LapseSide.of(actor.get());
  }
}
