package org.coresponse.agreements;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.coresponse.agreements.AgencyReach.Reached;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * What is on record of agencies, as the city and the agency itself read it. Another agency is not
 * found, by any way.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
public class AgreementRegister {
  @PersistenceContext EntityManager em;
  @Inject AgencyReach reach;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * An agency with its contacts and agreements, in four statements; fires {@link AgencyViewed}.
   *
   * @throws NotFoundException when there is none, or it is not the reader's
   */
  public AgencyFile agency(@NotNull String code) {
    var of = reached(code);
    var agreements = agreementsOf(of);
    var standings =
        Arrays.stream(AgreementKind.values())
            .map(kind -> KindStanding.of(kind, agreements))
            .toList();
    return new AgencyFile(of.code(), of.name(), contactsOf(of), standings, agreements);
  }

  /**
   * Whom to write to, by purpose and name; an auditor reads no addresses and numbers.
   *
   * @throws NotFoundException as {@link #agency}
   */
  public List<ContactRow> contacts(@NotNull String code) {
    return contactsOf(reached(code));
  }

  /**
   * Agreements, the newest first.
   *
   * @throws NotFoundException as {@link #agency}
   */
  public List<AgreementRow> agreements(@NotNull String code) {
    return agreementsOf(reached(code));
  }

  /** Those within the reader's reach that have lapsed, by agency; no more than fit a notice. */
  @RolesAllowed({
    Roles.AGENCY_ADMIN,
    Roles.PROGRAM_MANAGER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  public List<LapsedAgreement> lapsed() {
    return em.createQuery(
            "select a.code, a.name, g.kind, g.title, g.expiresOn from Agreement g"
                + " join Agency a on a.id = g.agencyId where g.expiresOn <= :today"
                + " and g.confirmedAt is not null and g.endedAt is null"
                + " and (:agency is null or a.code = :agency)"
                + " order by a.name, g.expiresOn, g.id",
            LapsedAgreement.class)
        .setParameter("today", today())
        .setParameter("agency", actor.get().rowAccess().agency())
        .setMaxResults(20)
        .getResultList();
  }

  private Reached reached(String code) {
    var of = reach.agency(code, actor.get().rowAccess());
    events.fire(new AgencyViewed(of.code()));
    return of;
  }

  private List<ContactRow> contactsOf(Reached of) {
    var masked = actor.get().has(Roles.AUDITOR);
    return em.createQuery(
            "select c from AgencyContact c where c.agencyId = :agency and c.removedAt is null"
                + " order by c.purpose, c.name, c.id",
            AgencyContact.class)
        .setParameter("agency", of.id())
        .getResultStream()
        .map(contact -> contact.row(masked))
        .toList();
  }

  private List<AgreementRow> agreementsOf(Reached of) {
    var files =
        em.createQuery(
                "select f from AgreementFile f where f.agencyId = :agency order by f.id",
                AgreementFile.class)
            .setParameter("agency", of.id())
            .getResultStream()
            .map(AgreementFile::row)
            .collect(groupingBy(AgreementFileRow::agreement));
    var today = today();
    var reader = actor.get();
    return em.createQuery(
            "select g from Agreement g where g.agencyId = :agency order by g.from desc, g.id desc",
            Agreement.class)
        .setParameter("agency", of.id())
        .getResultStream()
        .map(one -> one.row(today, reader, files.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }
}
