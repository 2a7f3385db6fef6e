package org.coresponse.supervision;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.clinicians.Supervisees;
import org.coresponse.clinicians.SupervisionOf;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Holdings;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.WorkRules;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads hours under supervision: agencies their own people's, the city everybody's, clinicians
 * their own and those they supervise.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN
})
public class HoursLog {
  /** Days in a file: more than six years have. */
  static final int MOST_EXPORTED = 4_000;

  @PersistenceContext EntityManager em;
  @Inject Supervisees supervisees;
  @Inject Holdings holdings;
  @Inject WorkRules rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Days of an associate, the latest first; voided ones too. Fires {@link HoursRead}.
   *
   * @throws NotFoundException when there is no such clinician within reach
   */
  public Page<HoursRow> log(long clinician, PageRequest page) {
    require(clinician);
    var found = days(clinician, page.offset(), page.size());
    var total =
        em.createQuery(
                "select count(h) from SupervisedHours h where h.clinicianId = :clinician",
                Long.class)
            .setParameter("clinician", clinician)
            .getSingleResult();
    events.fire(new HoursRead(clinician));
    return Page.of(found, page, total);
  }

  /** All days of an associate, the latest first. Fires {@link HoursRead}. */
  public List<HoursRow> whole(long clinician) {
    require(clinician);
    events.fire(new HoursRead(clinician));
    return days(clinician, 0, MOST_EXPORTED);
  }

  private List<HoursRow> days(long clinician, int first, int most) {
    return rows(
        em.createQuery(
                "select h from SupervisedHours h where h.clinicianId = :clinician"
                    + " order by h.on desc, h.id desc",
                SupervisedHours.class)
            .setParameter("clinician", clinician)
            .setFirstResult(first)
            .setMaxResults(most)
            .getResultList());
  }

  /**
   * How the hours stand by each associate credential that they hold or held; empty where there is
   * none.
   */
  public List<HoursTotals> totals(long clinician) {
    require(clinician);
    var held =
        holdings
            .of(HolderKind.CLINICIAN, List.of(clinician))
            .getOrDefault(clinician, List.of())
            .stream()
            .filter(Holding::associate)
            .toList();
    if (held.isEmpty()) {
      return List.of();
    }
    var days =
        em.createQuery(
                "select h.on, h.practiceMinutes, h.supervisionMinutes,"
                    + " case when h.confirmedAt is null then false else true end"
                    + " from SupervisedHours h where h.clinicianId = :clinician"
                    + " and h.voidedAt is null",
                PractisedDay.class)
            .setParameter("clinician", clinician)
            .getResultList();
    var today = clock.dayOf(clock.now());
    return rules.kinds().stream()
        .flatMap(kind -> rule(kind, held))
        .map(rule -> AssociateHours.totals(rule, days, today))
        .toList();
  }

  private static Stream<HoursRule> rule(KindRow kind, List<Holding> held) {
    return held.stream()
        .filter(holding -> holding.kind().equals(kind.code()))
        .map(Holding::issuedOn)
        .min(LocalDate::compareTo)
        .map(
            since ->
                new HoursRule(
                    kind.code(), since, kind.requiredHours(), kind.practicePerSupervision()))
        .stream();
  }

  /**
   * Who supervises a clinician, and whom they supervise.
   *
   * @throws NotFoundException when there is no such clinician within reach
   */
  public SupervisionFile supervision(long clinician) {
    require(clinician);
    var supervisors = supervisees.supervisorsOf(clinician);
    var held =
        holdings.of(
            HolderKind.CLINICIAN, supervisors.stream().map(SupervisionOf::clinician).toList());
    var today = clock.dayOf(clock.now());
    return new SupervisionFile(
        supervisors.stream()
            .map(s -> standing(s, held.getOrDefault(s.clinician(), List.of()), today))
            .toList(),
        supervisees.superviseesOf(clinician));
  }

  private static SupervisorStanding standing(
      SupervisionOf of, List<Holding> held, LocalDate today) {
    var licence =
        held.stream()
            .filter(holding -> holding.licensesAlone(today))
            .max(Comparator.comparing(Holding::expiresOn, Comparator.nullsLast(naturalOrder())));
    return new SupervisorStanding(
        of.name(),
        of.from(),
        of.until(),
        of.runs(today),
        licence.map(Holding::kind).orElse(null),
        licence.map(Holding::expiresOn).orElse(null));
  }

  /** Days that wait for whoever asks to confirm them, the oldest first. */
  @RolesAllowed({Roles.CLINICAL_SUPERVISOR, Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public Page<HoursRow> toConfirm(PageRequest page) {
    var own = supervisees.idOf(actor.get().subject()).orElse(0L);
    var waiting =
        " from SupervisedHours h where h.supervisorId = :own and h.confirmedAt is null"
            + " and h.voidedAt is null";
    var found =
        em.createQuery("select h" + waiting + " order by h.on, h.id", SupervisedHours.class)
            .setParameter("own", own)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery("select count(h)" + waiting, Long.class)
            .setParameter("own", own)
            .getSingleResult();
    return Page.of(rows(found), page, total);
  }

  private List<HoursRow> rows(List<SupervisedHours> found) {
    var people =
        found.stream().flatMap(h -> Stream.of(h.clinicianId(), h.supervisorId())).collect(toSet());
    var names = supervisees.names(people);
    return found.stream().map(h -> h.row(names)).toList();
  }

  private void require(long clinician) {
    var by = actor.get();
    boolean clinicianAsks = by.has(Roles.DIVERSION_CLINICIAN) || by.has(Roles.FIELD_CLINICIAN);
    if (clinicianAsks && supervisees.idOf(by.subject()).filter(id -> id == clinician).isEmpty()) {
      throw new NotFoundException("clinician", clinician);
    }
    supervisees.agencyOf(clinician, by.rowAccess());
  }
}
