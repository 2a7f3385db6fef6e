package org.coresponse.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Roles;

/** How many incidents were for a part, how many it served, and why not the others. */
@Stateless
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CLINICAL_SUPERVISOR,
  Roles.GRANTS_OFFICER,
  Roles.AUDITOR
})
public class EligibleIncidents {
  private static final String SPAN =
      " from incident_eligibility e join incident n on n.id = e.incident_id"
          + " left join crisis_call c on c.number = n.number where e.part = :part"
          + " and e.opened_on between :from and :to";
  private static final String CELLS =
      "select date_format(e.opened_on, '%Y-%m') as month, e.opened_hour, coalesce(c.district, '')"
          + " as district, e.outcome, e.reason, count(*)"
          + SPAN
          + " and e.eligible group by month, e.opened_hour, coalesce(c.district, ''), e.outcome,"
          + " e.reason order by month, e.opened_hour, district, e.outcome, e.reason";
  private static final String ALL =
      "select count(*), coalesce(sum(not e.eligible and "
          + ServedBy.SERVED
          + "), 0)"
          + SPAN
          + " and e.basis <> 'MERGED'";
  private static final String ROWS =
      " from IncidentEligibility e join Incident i on i.id = e.incidentId"
          + " left join Call c on c.number = i.number where e.part = :part and e.eligible = true"
          + " and e.openedOn between :from and :to"
          + " and (:outcome is null or e.outcome = :outcome)"
          + " and (:reason is null or e.reason = :reason)"
          + " and (:hour is null or e.openedHour = :hour)"
          + " and (:district is null or coalesce(c.district, '') = :district)";

  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** The figures of a span: two statements. Fires {@link EligibilityRead}. */
  public EligibilityReport report(@NotNull EligibilitySpan span) {
    var all =
        (Object[])
            em.createNativeQuery(ALL)
                .setParameter("part", span.part().name())
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getSingleResult();
    var report =
        EligibilityReport.of(
            span, ((Number) all[0]).longValue(), ((Number) all[1]).longValue(), counted(span));
    events.fire(new EligibilityRead(span));
    return report;
  }

  /** The same, not added up: one line for each month, hour, district and outcome that has any. */
  public List<Cell> cells(@NotNull EligibilitySpan span) {
    var cells = counted(span);
    events.fire(new EligibilityRead(span));
    return cells;
  }

  private List<Cell> counted(EligibilitySpan span) {
    List<?> found =
        em.createNativeQuery(CELLS)
            .setParameter("part", span.part().name())
            .setParameter("from", span.from())
            .setParameter("to", span.to())
            .getResultList();
    var cells = new ArrayList<Cell>();
    for (var one : found) {
      var row = (Object[]) one;
      cells.add(
          new Cell(
              (String) row[0],
              ((Number) row[1]).intValue(),
              (String) row[2],
              Outcome.valueOf((String) row[3]),
              row[4] == null ? null : UnservedReason.valueOf((String) row[4]),
              ((Number) row[5]).longValue()));
    }
    return cells;
  }

  /** The incidents behind the figures, the newest first. Fires {@link EligibleListed}. */
  @RolesAllowed({
    Roles.PROGRAM_MANAGER,
    Roles.SHIFT_SUPERVISOR,
    Roles.CLINICAL_SUPERVISOR,
    Roles.AUDITOR
  })
  public Page<EligibleRow> incidents(@NotNull EligibleFilter filter, @NotNull PageRequest page) {
    var total =
        with(filter, em.createQuery("select count(e)" + ROWS, Long.class)).getSingleResult();
    var rows =
        with(
                filter,
                em.createQuery(
                    "select i.number, i.openedAt, c.nature, c.district, e.outcome, e.reason,"
                        + " e.found, e.basis, e.decidedAt, e.ruleVersion"
                        + ROWS
                        + " order by i.openedAt desc, e.id desc",
                    EligibleRow.class))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    events.fire(new EligibleListed(filter.span()));
    return Page.of(rows, page, total);
  }

  private static <T> TypedQuery<T> with(EligibleFilter filter, TypedQuery<T> query) {
    return query
        .setParameter("part", filter.span().part())
        .setParameter("from", filter.span().from())
        .setParameter("to", filter.span().to())
        .setParameter("outcome", filter.outcome())
        .setParameter("reason", filter.reason())
        .setParameter("hour", filter.hour())
        .setParameter("district", filter.district());
  }
}
