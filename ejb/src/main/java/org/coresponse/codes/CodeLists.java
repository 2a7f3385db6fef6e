package org.coresponse.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;

/** Reads code lists. Configuration, which everyone signed in may read. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodeLists {
  private static final String ROW =
      "select c.code, coalesce(c.commonCode, m.commonCode), c.labelEn, c.labelEs from Code c"
          + " left join NatureMapping m on m.codeId = c.id and m.validFrom <= :today"
          + " and (m.validTo is null or m.validTo > :today) where c.list = :list";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** The codes that may be chosen today, in the city's order. */
  public List<CodeRow> choices(CodeList list) {
    return em.createQuery(
            ROW
                + " and c.validFrom <= :today and (c.validTo is null or c.validTo > :today)"
                + " order by c.sort, c.code",
            CodeRow.class)
        .setParameter("list", list.stored())
        .setParameter("today", clock.dayOf(clock.now()))
        .getResultList();
  }

  /**
   * A code by what was recorded, also when it is retired; letter case and outer blanks do not
   * matter.
   */
  public Optional<CodeRow> find(CodeList list, String code) {
    return em.createQuery(
            ROW + " and c.code in (:given, upper(:given), lower(:given))", CodeRow.class)
        .setParameter("list", list.stored())
        .setParameter("today", clock.dayOf(clock.now()))
        .setParameter("given", code.strip())
        .getResultStream()
        .findFirst();
  }

  /** The codes that may not be chosen today, retired or not begun, in the city's order. */
  public List<CodeRow> closed(CodeList list) {
    return em.createQuery(
            ROW + " and (c.validFrom > :today or c.validTo <= :today)" + " order by c.sort, c.code",
            CodeRow.class)
        .setParameter("list", list.stored())
        .setParameter("today", clock.dayOf(clock.now()))
        .getResultList();
  }

  /**
   * Whether the list has what was given, as {@link #find} finds it, and it may not be chosen today.
   * What is in no list is not closed.
   */
  public boolean isClosed(CodeList list, String given) {
    return find(list, given).filter(row -> !mayChoose(list, row.code())).isPresent();
  }

  /** Whether this code may be chosen today. */
  public boolean mayChoose(CodeList list, String code) {
    return choices(list).stream().anyMatch(c -> c.code().equals(code));
  }
}
