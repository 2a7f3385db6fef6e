package org.coresponse.lapses;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.credentials.Verifier;

/** Reads the renewals of credentials and what was told of their ends; a statement each. */
@ApplicationScoped
class Ends {
  /**
   * What renews a credential {@code c}, as {@code r} of kind {@code k}: it is the same holder's,
   * good for the same, reaches further, and begins by the other's end, or has begun by {@code
   * :today}. Kinds of further training do not stand in for each other; licences do.
   */
  static final String RENEWS =
      "(r.clinicianId = c.clinicianId or r.officerId = c.officerId) and r.id <> c.id and r.withdrawnAt is null"
          + " and r.disciplinedOn is null"
          + " and (k.code = c.kind.code or k.purpose = c.kind.purpose and k.purpose <> PROFESSION)"
          + " and (r.expiresOn is null or r.expiresOn > c.expiresOn)"
          + " and (r.issuedOn <= c.expiresOn or r.issuedOn <= :today)";

  /** That one which renews counts: it is confirmed, or needs no confirmation. */
  static final String COUNTS = "(r.verifiedOn is not null or k.verifiedFirst = false)";

  @PersistenceContext EntityManager em;

  /** Of each of those credentials that has one, the renewal that is farthest. */
  Map<Long, Renewal> renewals(Collection<Long> credentials, LocalDate today) {
    if (credentials.isEmpty()) {
      return Map.of();
    }
    var farthest = new HashMap<Long, Renewal>();
    em.createQuery(
            "select c.id, r.id, k.code, r.expiresOn, case when "
                + COUNTS
                + " then true else false end, k.evidenceNeeded, k.verifier,"
                + " (select count(e) from Evidence e where e.credentialId = r.id)"
                + " from Credential c, Credential r join r.kind k where c.id in :ids and "
                + RENEWS
                + " order by r.id",
            Renewing.class)
        .setParameter("ids", credentials)
        .setParameter("today", today)
        .getResultStream()
        .forEach(
            one ->
                farthest.merge(
                    one.of(),
                    one.renewal(),
                    (a, b) -> b.state().compareTo(a.state()) >= 0 ? b : a));
    return farthest;
  }

  /** What became of the steps of each of those credentials, the earliest first. */
  Map<Long, List<ToldStep>> told(Collection<Long> credentials) {
    if (credentials.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select n.credentialId, n.days, n.outcome, n.noticedAt, n.toHolder, n.toAgency,"
                + " n.toPolice, n.toCity from LapseNotice n where n.credentialId in :ids order by n.days desc",
            ToldOf.class)
        .setParameter("ids", credentials)
        .getResultStream()
        .collect(groupingBy(ToldOf::credential, mapping(ToldOf::step, toList())));
  }

  record Renewing(
      Long of,
      Long id,
      String kind,
      LocalDate expiresOn,
      Boolean counts,
      Boolean evidenceNeeded,
      Verifier verifier,
      Long files) {

    Renewal renewal() {
      var state =
          counts
              ? RenewalState.RENEWED
              : evidenceNeeded && files == 0
                  ? RenewalState.EVIDENCE_WANTED
                  : RenewalState.TO_VERIFY;
      return new Renewal(state, id, kind, expiresOn, verifier);
    }
  }

  record ToldOf(
      Long credential,
      Integer days,
      NoticeOutcome outcome,
      Instant noticedAt,
      Integer toHolder,
      Integer toAgency,
      Integer toPolice,
      Integer toCity) {

    ToldStep step() {
      return new ToldStep(days, outcome, noticedAt, toHolder, toAgency, toPolice, toCity);
    }
  }
}
