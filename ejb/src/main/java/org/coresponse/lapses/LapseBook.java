package org.coresponse.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponse.credentials.HolderKind;
import org.coresponse.officers.Reach;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/**
 * What lapses, as agencies, the police and the city read it. Another agency's is not in it, nor any
 * agency's for the police, nor an officer's for an agency's administrator. Credentials that were
 * withdrawn, and those of people who have left, are in no list.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.POLICE_OFFICER
})
public class LapseBook {
  /** More than this no list of a city has; the next to end are exported. */
  public static final int MOST_EXPORTED = 10_000;

  private static final int BLOCK = 500;
  private static final String WANTED =
      LapseLine.FROM_THOSE_HERE
          + LapseLine.REACHED
          + " and (:of is null or a.code = :of)"
          + " and (:clinicians = true or c.officerId is not null)"
          + " and (:officersToo = true or c.clinicianId is not null)"
          + " and (:purpose is null or t.purpose = :purpose)"
          + " and c.expiresOn between :from and :until";
  private static final String NOT_RENEWED =
      " and not exists (select r.id from Credential r join r.kind k where "
          + Ends.RENEWS
          + " and "
          + Ends.COUNTS
          + ")";

  /** Who reads of clinicians; the police do not. */
  private static final Set<String> OF_AGENCIES =
      Set.of(Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR);

  /** A day before every end on record. */
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  @PersistenceContext EntityManager em;
  @Inject Ends ends;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** What a filter lets through, the next to end first, of what has lapsed the last first. */
  public Page<LapseRow> lapses(@NotNull @Valid LapseFilter filter, @NotNull PageRequest page) {
    var rows = rows(filter, page.offset(), page.size());
    var total =
        asked(em.createQuery("select count(c)" + where(filter), Long.class), filter)
            .getSingleResult();
    events.fire(new LapsesListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /** All of it, at most {@value #MOST_EXPORTED}, for a file; fires {@link LapsesExported}. */
  public List<LapseRow> exported(@NotNull @Valid LapseFilter filter) {
    var all = new ArrayList<LapseRow>();
    while (all.size() < MOST_EXPORTED) {
      var block = rows(filter, all.size(), BLOCK);
      all.addAll(block);
      if (block.size() < BLOCK) {
        break;
      }
    }
    events.fire(new LapsesExported(all.size()));
    return all;
  }

  /**
   * What ends within 90 days of the clinician or officer who asks, or has ended in the last 90 and
   * is not renewed, the next to end first.
   *
   * <p>The only thing here that clinicians may do.
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
  public List<LapseRow> own() {
    var today = today();
    var quarter = LapseWindow.DAYS_90.days();
    var lines =
        em.createQuery(
                LapseLine.SELECT
                    + LapseLine.FROM_THOSE_HERE
                    + " and (p.subject = :subject or o.subject = :subject) and c.expiresOn between :from and :until"
                    + NOT_RENEWED
                    + " order by c.expiresOn, c.id",
                LapseLine.class)
            .setParameter("today", today)
            .setParameter("subject", actor.get().subject())
            .setParameter("from", today.minusDays(quarter))
            .setParameter("until", today.plusDays(quarter))
            .getResultList();
    return complete(lines, today);
  }

  /** Where the renewal of a credential stands that the reader has found before. */
  public Renewal renewal(long credential) {
    return within(
                em.createQuery(
                    "select c.id from Credential c left join Clinician p on p.id = c.clinicianId"
                        + " left join p.agency a where c.id = :id"
                        + LapseLine.REACHED,
                    Long.class))
            .setParameter("id", credential)
            .getResultList()
            .isEmpty()
        ? Renewal.NONE
        : ends.renewals(List.of(credential), today()).getOrDefault(credential, Renewal.NONE);
  }

  private List<LapseRow> rows(LapseFilter filter, int offset, int size) {
    var direction = filter.window() == LapseWindow.LAPSED ? " desc" : "";
    var lines =
        asked(
                em.createQuery(
                    LapseLine.SELECT
                        + where(filter)
                        + " order by c.expiresOn"
                        + direction
                        + LapseLine.THEN_BY_NAME,
                    LapseLine.class),
                filter)
            .setFirstResult(offset)
            .setMaxResults(size)
            .getResultList();
    return complete(lines, today());
  }

  private List<LapseRow> complete(List<LapseLine> lines, LocalDate today) {
    var ids = lines.stream().map(LapseLine::credential).toList();
    var renewals = ends.renewals(ids, today);
    var told = ends.told(ids);
    return lines.stream()
        .map(
            line ->
                line.row(
                    today,
                    renewals.getOrDefault(line.credential(), Renewal.NONE),
                    told.getOrDefault(line.credential(), List.of())))
        .toList();
  }

  private static String where(LapseFilter filter) {
    return filter.window() == LapseWindow.LAPSED ? WANTED + NOT_RENEWED : WANTED;
  }

  private <T> TypedQuery<T> asked(TypedQuery<T> query, LapseFilter filter) {
    var today = today();
    var lapsed = filter.window() == LapseWindow.LAPSED;
    return within(query)
        .setParameter("today", today)
        .setParameter("clinicians", filter.holders() != HolderKind.OFFICER)
        .setParameter("officersToo", filter.holders() != HolderKind.CLINICIAN)
        .setParameter("of", filter.agency())
        .setParameter("purpose", filter.purpose())
        .setParameter("from", lapsed ? EVER : today)
        .setParameter("until", today.plusDays(filter.window().days()));
  }

  /**
   * Of clinicians what the reader's agency lets them reach, of officers what their register does.
   */
  private <T> TypedQuery<T> within(TypedQuery<T> query) {
    var reader = actor.get();
    var ofAgencies = OF_AGENCIES.stream().anyMatch(reader::has);
    return query
        .setParameter("agency", (ofAgencies ? reader.rowAccess() : RowAccess.NONE).agency())
        .setParameter("officers", Reach.of(reader));
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }
}
