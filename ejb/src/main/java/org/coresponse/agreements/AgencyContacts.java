package org.coresponse.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.coresponse.agreements.AgencyReach.Reached;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where the city and an agency's administrator keep whom to write to there. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class AgencyContacts {
  @PersistenceContext EntityManager em;
  @Inject AgencyReach reach;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * Adds somebody and fires {@link AgencyContactAdded}; the same name for the same purpose once
   * more is the one on record.
   *
   * @return their id
   * @throws NotFoundException when there is no such agency within reach
   * @throws InvalidFieldException when there is neither address nor number, the number cannot be
   *     one, or that name is on record with others
   */
  public long add(@NotNull String agency, @NotNull @Valid ContactGiven given) {
    var of = reach.agency(agency, actor.get().rowAccess());
    var phone = phone(given);
    var known = standing(of.id(), given);
    if (known.isPresent()) {
      var row = known.get().row(false);
      if (!Objects.equals(row.email(), given.email()) || !Objects.equals(row.phone(), phone)) {
        throw new InvalidFieldException("name", "invalid.contact.known");
      }
      return row.id();
    }
    var contact = new AgencyContact(of.id(), given, phone, actor.get(), clock.now());
    em.persist(contact);
    events.fire(new AgencyContactAdded(of.code(), contact.id()));
    return contact.id();
  }

  /**
   * Changes how somebody is reached, and fires {@link AgencyContactAmended}; what is the same
   * already is let be.
   *
   * @param version the one that was read, or null to take whatever stands
   * @throws NotFoundException when there is none within reach
   * @throws StaleDataException when somebody else changed it meanwhile
   * @throws InvalidFieldException as {@link #add}
   */
  public void amend(
      @NotNull String agency, long id, Integer version, @NotNull @Valid ContactGiven given) {
    var of = reach.agency(agency, actor.get().rowAccess());
    var contact = held(of, id);
    StaleDataException.requireCurrent(version, contact.version());
    var phone = phone(given);
    if (standing(of.id(), given).filter(other -> !other.id().equals(id)).isPresent()) {
      throw new InvalidFieldException("name", "invalid.contact.known");
    }
    var changed = contact.amend(given, phone, actor.get(), clock.now());
    if (!changed.isEmpty()) {
      events.fire(new AgencyContactAmended(of.code(), id, changed));
    }
  }

  /**
   * Removes somebody and fires {@link AgencyContactRemoved}.
   *
   * @throws NotFoundException when there is none within reach, or they are removed already
   */
  public void remove(@NotNull String agency, long id) {
    var of = reach.agency(agency, actor.get().rowAccess());
    held(of, id).remove(actor.get(), clock.now());
    events.fire(new AgencyContactRemoved(of.code(), id));
  }

  private String phone(ContactGiven given) {
    if (given.email() == null && given.phone() == null) {
      throw new InvalidFieldException("email", "invalid.contact.way");
    }
    return PhoneNumbers.required("phone", given.phone(), settings.cityRegion());
  }

  private Optional<AgencyContact> standing(long agency, ContactGiven given) {
    return em.createQuery(
            "select c from AgencyContact c where c.agencyId = :agency and c.purpose = :purpose"
                + " and c.name = :name and c.removedAt is null",
            AgencyContact.class)
        .setParameter("agency", agency)
        .setParameter("purpose", given.purpose())
        .setParameter("name", given.name().strip())
        .getResultStream()
        .findFirst();
  }

  private AgencyContact held(Reached of, long id) {
    return em.createQuery(
            "select c from AgencyContact c where c.id = :id and c.agencyId = :agency"
                + " and c.removedAt is null",
            AgencyContact.class)
        .setParameter("id", id)
        .setParameter("agency", of.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("contact", id));
  }
}
