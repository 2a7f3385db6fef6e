package org.coresponse.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Reads accounts: three statements, however many they are. */
@ApplicationScoped
class AccountReads {
  /** Of {@code Account a} with its agency {@code g} and clinician {@code c}. */
  static final String FROM =
      " from Account a join Agency g on g.id = a.agencyId"
          + " join Clinician c on c.id = a.clinicianId"
          + " where (:agency is null or g.code = :agency)";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /**
   * An account within reach, whose row is held until the transaction ends.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  Account hold(long id, RowAccess access) {
    em.createQuery("select a.id" + FROM + " and a.id = :id", Long.class)
        .setParameter("agency", access.agency())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("account", id));
    return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * One account.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  AccountRow row(long id, Actor reader) {
    return rows(List.of(id), reader).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("account", id));
  }

  /** Those within the reader's reach, by name; addresses are kept from an auditor. */
  List<AccountRow> rows(Collection<Long> ids, Actor reader) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var now = clock.now();
    var holds = holds(ids);
    var orders = orders(ids);
    var masked = reader.has(Roles.AUDITOR);
    return em.createQuery(
            "select a.id, a.clinicianId, c.givenName, c.familyName, g.code, g.name, a.userName,"
                + " a.email, a.role, a.state, a.createdAt, a.lastSignInAt, a.confirmedAt,"
                + " a.confirmedByName, a.mailedAt, a.endedAt"
                + FROM
                + " and a.id in :ids order by c.familyName, c.givenName, a.id",
            Line.class)
        .setParameter("agency", reader.rowAccess().agency())
        .setParameter("ids", ids)
        .getResultStream()
        .map(
            line ->
                line.row(
                    masked,
                    now,
                    holds.getOrDefault(line.id(), List.of()),
                    orders.getOrDefault(line.id(), List.of())))
        .toList();
  }

  private Map<Long, List<Hold>> holds(Collection<Long> ids) {
    return em.createQuery(
            "select a.id, h from Account a join a.holds h where a.id in :ids", Held.class)
        .setParameter("ids", ids)
        .getResultStream()
        .sorted((one, other) -> one.hold().compareTo(other.hold()))
        .collect(groupingBy(Held::account, mapping(Held::hold, toList())));
  }

  /** What is open, and what was refused to an account that waits for it. */
  private Map<Long, List<OrderRow>> orders(Collection<Long> ids) {
    return em.createQuery(
            "select a.id, o.kind, o.state, o.attempts, o.dueAt, o.trouble from AccountOrder o"
                + " join o.account a where a.id in :ids and (o.state = 'OPEN' or o.state = 'REFUSED'"
                + " and a.state = 'WANTED') order by o.id",
            Ordered.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(Ordered::account, mapping(Ordered::row, toList())));
  }

  record Held(Long account, Hold hold) {}

  record Ordered(
      Long account,
      OrderKind kind,
      OrderState state,
      Integer attempts,
      Instant dueAt,
      OrderTrouble trouble) {
    OrderRow row() {
      return new OrderRow(kind, state, attempts, dueAt, trouble);
    }
  }

  record Line(
      Long id,
      Long clinician,
      String givenName,
      String familyName,
      String agency,
      String agencyName,
      String userName,
      String email,
      AccountRole role,
      AccountState state,
      Instant createdAt,
      Instant lastSignInAt,
      Instant confirmedAt,
      String confirmedByName,
      Instant mailedAt,
      Instant endedAt) {

    AccountRow row(boolean masked, Instant now, List<Hold> holds, List<OrderRow> waiting) {
      var due = state == AccountState.ENDED ? null : AccountRules.reviewDue(confirmedAt);
      return new AccountRow(
          id,
          clinician,
          givenName + " " + familyName,
          agency,
          agencyName,
          userName,
          masked ? null : email,
          role,
          state,
          holds,
          createdAt,
          lastSignInAt,
          confirmedAt,
          confirmedByName,
          due,
          due != null && !due.isAfter(now),
          mailedAt,
          endedAt,
          waiting);
    }
  }
}
