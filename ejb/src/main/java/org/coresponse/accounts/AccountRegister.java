package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Accounts as agencies, the city and the auditor read them; an agency its own. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.AUDITOR})
public class AccountRegister {
  /** A list to choose from; whoever has more people without an account types the id by REST. */
  private static final int MOST_CANDIDATES = 500;

  @PersistenceContext EntityManager em;
  @Inject AccountReads reads;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Accounts within the reader's reach, by name; leaves a line in the trail. */
  public Page<AccountRow> accounts(@NotNull AccountFilter filter, @NotNull PageRequest page) {
    var reader = actor.get();
    var where = AccountReads.FROM + " and " + condition(filter);
    var ids =
        asked(
                em.createQuery(
                    "select a.id" + where + " order by c.familyName, c.givenName, a.id",
                    Long.class),
                filter)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        asked(em.createQuery("select count(a)" + where, Long.class), filter).getSingleResult();
    var rows = reads.rows(ids, reader);
    events.fire(new AccountsListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /**
   * One account.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public AccountRow details(long id) {
    return reads.row(id, actor.get());
  }

  /** Own clinicians who have no account, by name. */
  @RolesAllowed(Roles.AGENCY_ADMIN)
  public List<CandidateRow> candidates() {
    return em.createQuery(
            "select c.id, concat(c.givenName, ' ', c.familyName), c.email from Clinician c"
                + " join c.agency g"
                + " where (:agency is null or g.code = :agency) and (c.subject is null or exists"
                + " (select e.id from Account e where e.subject = c.subject and e.living is null))"
                + " and not exists (select a.id from Account a where a.clinicianId = c.id"
                + " and a.living = true)"
                + " order by c.familyName, c.givenName, c.id",
            CandidateRow.class)
        .setParameter("agency", actor.get().rowAccess().agency())
        .setMaxResults(MOST_CANDIDATES)
        .getResultList();
  }

  private static String condition(AccountFilter filter) {
    return switch (filter) {
      case LIVING -> "a.living = true";
      case REVIEW_DUE -> "a.living = true and a.confirmedAt <= :dueBefore";
      case QUEUED ->
          "exists (select o.id from AccountOrder o where o.account = a and o.state = 'OPEN')";
      case ENDED -> "a.state = 'ENDED'";
    };
  }

  private <T> TypedQuery<T> asked(TypedQuery<T> query, AccountFilter filter) {
    query.setParameter("agency", actor.get().rowAccess().agency());
    return filter == AccountFilter.REVIEW_DUE
        ? query.setParameter("dueBefore", clock.now().minus(AccountRules.REVIEW))
        : query;
  }
}
