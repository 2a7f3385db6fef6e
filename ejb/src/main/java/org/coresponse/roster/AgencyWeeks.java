package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.ContractCheck;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.Week;

/** The weeks of an agency, held against its contract when one of its people is given a shift. */
@ApplicationScoped
class AgencyWeeks {
  @PersistenceContext EntityManager em;
  @Inject RuleBook rules;
  @Inject CityClock clock;

  /**
   * What giving a shift to somebody of an agency breaks. The agency's contracts are held until the
   * transaction ends: of two planners the second counts the first one's shift.
   *
   * @param before as it was planned, or null of a new one
   */
  List<Breach> brokenBy(Shift shift, Long agency, Slot before) {
    var contracts =
        em.createQuery("select h from AgencyHours h where h.agencyId = :agency", AgencyHours.class)
            .setParameter("agency", agency)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .map(AgencyHours::contract)
            .toList();
    if (contracts.isEmpty()) {
      return List.of();
    }
    var now = shift.asPlanned();
    var was =
        before == null || !agency.equals(before.agencyId())
            ? null
            : new PlannedShift(
                now.id(), now.role(), now.kind(), before.startsAt(), before.endsAt());
    return ContractCheck.brokenBy(
        agency, others(shift, agency), was, now, contracts, rules.rules(), clock.zone());
  }

  private List<PlannedShift> others(Shift shift, Long agency) {
    var zone = clock.zone();
    var slot = shift.planned();
    return em.createQuery(
            "select s from Shift s where s.planned.agencyId = :agency and s.id <> :id"
                + " and s.planned.startsAt < :last and s.planned.endsAt > :first",
            Shift.class)
        .setParameter("agency", agency)
        .setParameter("id", shift.id())
        .setParameter("first", Week.of(clock.dayOf(slot.startsAt())).startsAt(zone))
        .setParameter("last", Week.of(clock.dayOf(slot.endsAt())).endsAt(zone))
        .getResultStream()
        .map(Shift::asPlanned)
        .toList();
  }
}
