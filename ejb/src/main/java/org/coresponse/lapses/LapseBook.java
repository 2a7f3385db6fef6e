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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * What lapses, as agencies and the city read it; another agency's is not in it. Credentials that
 * were withdrawn, and those of people who have left, are in no list.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
public class LapseBook {
  /** More than this no list of a city has; the next to end are exported. */
  public static final int MOST_EXPORTED = 10_000;

  private static final int BLOCK = 500;
  private static final String LINE =
      "select c.id, p.id, concat(p.givenName, ' ', p.familyName), a.code, a.name, t.code, t.nameEn,"
          + " t.nameEs, t.purpose, c.expiresOn";
  private static final String FROM =
      " from Credential c join c.kind t, Clinician p join p.agency a where p.id = c.clinicianId"
          + " and c.withdrawnAt is null and (p.memberUntil is null or p.memberUntil > :today)";
  private static final String WANTED =
      FROM
          + " and (:agency is null or a.code = :agency) and (:of is null or a.code = :of)"
          + " and (:purpose is null or t.purpose = :purpose)"
          + " and c.expiresOn between :from and :until";
  private static final String NOT_RENEWED =
      " and not exists (select r.id from Credential r join r.kind k where "
          + Ends.RENEWS
          + " and "
          + Ends.COUNTS
          + ")";

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
   * What ends within 90 days of the clinician who asks, or has ended in the last 90 and is not
   * renewed, the next to end first.
   *
   * <p>The only thing here that clinicians may do.
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public List<LapseRow> own() {
    var today = today();
    var quarter = LapseWindow.DAYS_90.days();
    var lines =
        em.createQuery(
                LINE
                    + FROM
                    + " and p.subject = :subject and c.expiresOn between :from and :until"
                    + NOT_RENEWED
                    + " order by c.expiresOn, c.id",
                Line.class)
            .setParameter("today", today)
            .setParameter("subject", actor.get().subject())
            .setParameter("from", today.minusDays(quarter))
            .setParameter("until", today.plusDays(quarter))
            .getResultList();
    return complete(lines, today);
  }

  /** Where the renewal of a credential stands that the reader has found before. */
  public Renewal renewal(long credential) {
    return em.createQuery(
                "select c.id from Credential c, Clinician p where c.id = :id"
                    + " and p.id = c.clinicianId and (:agency is null or p.agency.code = :agency)",
                Long.class)
            .setParameter("id", credential)
            .setParameter("agency", actor.get().rowAccess().agency())
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
                    LINE
                        + where(filter)
                        + " order by c.expiresOn"
                        + direction
                        + ", p.familyName, p.givenName, c.id",
                    Line.class),
                filter)
            .setFirstResult(offset)
            .setMaxResults(size)
            .getResultList();
    return complete(lines, today());
  }

  private List<LapseRow> complete(List<Line> lines, LocalDate today) {
    var ids = lines.stream().map(Line::credential).toList();
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
    return query
        .setParameter("today", today)
        .setParameter("agency", actor.get().rowAccess().agency())
        .setParameter("of", filter.agency())
        .setParameter("purpose", filter.purpose())
        .setParameter("from", lapsed ? EVER : today)
        .setParameter("until", today.plusDays(filter.window().days()));
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  record Line(
      Long credential,
      Long clinician,
      String name,
      String agency,
      String agencyName,
      String kind,
      String kindEn,
      String kindEs,
      CredentialPurpose purpose,
      LocalDate expiresOn) {

    LapseRow row(LocalDate today, Renewal renewal, List<ToldStep> told) {
      return new LapseRow(
          credential,
          clinician,
          name,
          agency,
          agencyName,
          kind,
          kindEn,
          kindEs,
          purpose,
          expiresOn,
          (int) ChronoUnit.DAYS.between(today, expiresOn),
          renewal,
          told);
    }
  }
}
