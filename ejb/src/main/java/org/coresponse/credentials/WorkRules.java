package org.coresponse.credentials;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The city's rules of credentials: the kinds, and what each role asks for. */
@Stateless
@PermitAll
public class WorkRules {
  /** The latest changes of a kind that are shown; all are kept. */
  static final int MOST_CHANGES = 100;

  @PersistenceContext EntityManager em;

  /** What the roles ask for, of every time. */
  public List<Requirement> requirements() {
    return em.createQuery(
            "select r.role, r.purpose, r.since, r.until from RoleRequirement r"
                + " order by r.role, r.purpose, r.since",
            Requirement.class)
        .getResultList();
  }

  /** Every kind, by purpose and code. */
  public List<KindRow> kinds() {
    return em.createQuery("select k from CredentialKind k order by k.code", CredentialKind.class)
        .getResultStream()
        .map(CredentialKind::row)
        .sorted(Comparator.comparing(KindRow::purpose).thenComparing(KindRow::code))
        .toList();
  }

  /** The kind of that code. */
  public Optional<KindRow> kind(String code) {
    return Optional.ofNullable(em.find(CredentialKind.class, code)).map(CredentialKind::row);
  }

  /** What the roles ask for, of every time, with who said so. */
  public List<RequirementRow> requirementRows() {
    return em.createQuery(
            "select r from RoleRequirement r order by r.role, r.purpose, r.since",
            RoleRequirement.class)
        .getResultStream()
        .map(RoleRequirement::row)
        .toList();
  }

  /** Who changed what of a kind, the latest first. */
  public List<KindChangeRow> changes(String code) {
    return em.createQuery(
            "select c.field, c.before, c.after, c.changedAt, c.changedByName from KindChange c"
                + " where c.kind = :kind order by c.id desc",
            KindChangeRow.class)
        .setParameter("kind", code)
        .setMaxResults(MOST_CHANGES)
        .getResultList();
  }
}
