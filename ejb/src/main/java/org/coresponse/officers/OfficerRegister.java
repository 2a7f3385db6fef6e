package org.coresponse.officers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coresponse.clinicians.ClearanceRow;
import org.coresponse.clinicians.RoleRight;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.Holdings;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The register of CIT officers as the police and the city read it. */
@Stateless
@RolesAllowed({
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class OfficerRegister {
  private static final String CLEARANCE =
      " (select c.id from OfficerClearance c where c.officer = o and c.revokedAt is null)";
  private static final String LISTED =
      " from Officer o where :reached = true"
          + " and (:words is null or o.familyName like :words escape '!'"
          + " or o.givenName like :words escape '!' or o.badge like :words escape '!'"
          + " or o.unit like :words escape '!')"
          + " and (:cleared is null or :cleared = true and exists"
          + CLEARANCE
          + " or :cleared = false and not exists"
          + CLEARANCE
          + ")";

  @PersistenceContext EntityManager em;
  @Inject OfficerStandings standings;
  @Inject Holdings holdings;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Officers by name: six statements. Fires {@link OfficersListed}. */
  public Page<OfficerRow> officers(@NotNull OfficerFilter filter, PageRequest page) {
    var ids =
        listed("select o.id" + LISTED + " order by o.familyName, o.givenName, o.id", filter)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total = listed("select count(o)" + LISTED, filter).getSingleResult();
    var rows = rows(ids);
    events.fire(new OfficersListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /** How the register stands today. */
  public OfficerFigures figures() {
    var rows = rows(listed("select o.id" + LISTED, OfficerFilter.ALL).getResultList());
    var mayWork = rows.stream().filter(OfficerRow::mayWork).count();
    var uncleared = rows.stream().filter(row -> !row.cleared()).count();
    return new OfficerFigures(rows.size(), mayWork, rows.size() - mayWork, uncleared);
  }

  /**
   * Everything on record of one officer; fires {@link OfficerViewed}.
   *
   * @throws NotFoundException when there is none within reach
   */
  public OfficerFile file(long id) {
    var officer =
        em.createQuery(
                "select o from Officer o where o.id = :id and :reached = true", Officer.class)
            .setParameter("id", id)
            .setParameter("reached", Reach.of(actor.get()))
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("officer", id));
    events.fire(new OfficerViewed(id));
    return new OfficerFile(
        rows(List.of(id)).get(0),
        actor.get().has(Roles.AUDITOR) ? officer.person().masked() : officer.person(),
        holdings.credentialsOf(Holder.officer(id)),
        clearances(id));
  }

  /** What is on record of the officer who asks; empty when their account has no entry. */
  @RolesAllowed(Roles.POLICE_OFFICER)
  public Optional<OfficerFile> own() {
    return em.createQuery("select o.id from Officer o where o.subject = :subject", Long.class)
        .setParameter("subject", actor.get().subject())
        .getResultStream()
        .findFirst()
        .map(this::file);
  }

  private TypedQuery<Long> listed(String query, OfficerFilter filter) {
    return em.createQuery(query, Long.class)
        .setParameter("reached", Reach.of(actor.get()))
        .setParameter("words", filter.beginning())
        .setParameter("cleared", filter.cleared());
  }

  private List<ClearanceRow> clearances(long id) {
    return em.createQuery(
            "select c from OfficerClearance c where c.officer.id = :id"
                + " order by c.clearedAt desc, c.id",
            OfficerClearance.class)
        .setParameter("id", id)
        .getResultStream()
        .map(OfficerClearance::row)
        .toList();
  }

  private List<OfficerRow> rows(List<Long> ids) {
    var today = clock.dayOf(clock.now());
    return standings.of(ids).stream().map(one -> row(one, today)).toList();
  }

  private static OfficerRow row(OfficerStanding one, LocalDate today) {
    var right = one.right(today);
    return new OfficerRow(
        one.officerId(),
        one.name(),
        one.badge(),
        one.unit(),
        one.subject() != null,
        one.cleared(),
        List.of(new RoleRight(WorkRole.CIT_OFFICER, right)),
        right.granted(),
        right.ends());
  }
}
