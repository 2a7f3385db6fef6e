package org.coresponse.clinicians;

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
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The agencies that the city buys clinicians from. */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class Agencies {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those within the reader's reach, by name. */
  public List<AgencyRow> all() {
    return em.createQuery(
            "select a.code, a.name from Agency a where (:agency is null or a.code = :agency)"
                + " order by a.name",
            AgencyRow.class)
        .setParameter("agency", actor.get().rowAccess().agency())
        .getResultList();
  }

  /** Takes an agency in and fires {@link AgencyRegistered}; one that is known stays as it is. */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void register(@NotNull @Valid AgencyRow given) {
    boolean known =
        em.createQuery("select count(a) from Agency a where a.code = :code", Long.class)
                .setParameter("code", given.code())
                .getSingleResult()
            > 0;
    if (!known) {
      em.persist(new Agency(given.code(), given.name().strip()));
      events.fire(new AgencyRegistered(given.code()));
    }
  }
}
