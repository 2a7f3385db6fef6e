package org.coresponse.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** How many hours of work a week the city buys of each agency: agreed by the city, read by both. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
public class ContractedHours {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those within reach, by agency, the newest first. */
  public List<ContractedRow> all() {
    return em.createQuery(
            "select h.id, a.code, a.name, h.hoursAWeek, h.since, h.until from AgencyHours h join"
                + " Agency a on a.id = h.agencyId where (:agency is null or a.code = :agency)"
                + " order by a.name, h.since desc",
            ContractedRow.class)
        .setParameter("agency", actor.get().rowAccess().agency())
        .getResultList();
  }

  /**
   * From a day on the city buys so many hours of an agency; what was agreed before ends on it.
   * Fires {@link ContractedHoursAgreed}. The same once more changes nothing.
   *
   * @throws NotFoundException when there is no such agency
   * @throws InvalidFieldException when hours agreed before begin later, or on the same day with
   *     another number
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void agree(@NotNull @Valid AgreeHours command) {
    var agency = agencyId(command.agency());
    var last = held(agency).stream().findFirst().orElse(null);
    if (last != null && last.says(command)) {
      return;
    }
    if (last != null && !last.since().isBefore(command.since())) {
      throw new InvalidFieldException("since", "invalid.hoursSince");
    }
    if (last != null) {
      last.endBy(command.since());
    }
    em.persist(new AgencyHours(agency, command.hoursAWeek(), command.since()));
    events.fire(new ContractedHoursAgreed(command.agency()));
  }

  /**
   * The last agreed hours of an agency end on a day, and none follow. Fires {@link
   * ContractedHoursAgreed}.
   *
   * @throws NotFoundException when there is no such agency, or it has no hours
   * @throws InvalidFieldException when they begin no earlier than that day
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void end(@NotNull @Valid EndHours command) {
    var last =
        held(agencyId(command.agency())).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("agency-hours", command.agency()));
    if (command.until().equals(last.until())) {
      return;
    }
    if (!last.since().isBefore(command.until())) {
      throw new InvalidFieldException("until", "invalid.hoursUntil");
    }
    last.end(command.until());
    events.fire(new ContractedHoursAgreed(command.agency()));
  }

  /** Of one agency, the newest first, held until the transaction ends. */
  private List<AgencyHours> held(long agency) {
    return em.createQuery(
            "select h from AgencyHours h where h.agencyId = :agency order by h.since desc",
            AgencyHours.class)
        .setParameter("agency", agency)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private long agencyId(String code) {
    return em.createQuery("select a.id from Agency a where a.code = :code", Long.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agency", code));
  }
}
