package org.coresponse.codes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;

/** Reads the city's natures and what they mean. Everyone signed in may. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Natures {
  /** How far back calls are looked at for natures that are in no list. */
  public static final Duration LOOKED_BACK = Duration.ofDays(90);

  /** Natures in no list that are shown; with more, the mapping is missing altogether. */
  static final int MOST_UNLISTED = 200;

  private static final String FOUND =
      " from Code c where c.list = :list and (:use = 'EVERY'"
          + " or :use = 'IN_USE' and c.validFrom <= :today"
          + " and (c.validTo is null or c.validTo > :today)"
          + " or :use = 'RETIRED' and (c.validFrom > :today or c.validTo <= :today))"
          + " and (:text is null or locate(:text, upper(c.code)) > 0"
          + " or locate(:text, upper(c.labelEn)) > 0 or locate(:text, upper(c.labelEs)) > 0"
          + " or exists (select 1 from NatureMapping m where m.codeId = c.id"
          + " and m.validFrom <= :today and (m.validTo is null or m.validTo > :today)"
          + " and m.commonCode = :text))";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject @Any Instance<NaturesInCalls> calls;

  /** Natures in the city's order. */
  public Page<NatureRow> natures(NatureFilter filter, PageRequest page) {
    var codes =
        narrowed(
                em.createQuery("select c" + FOUND + " order by c.sort, c.code", Code.class), filter)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        narrowed(em.createQuery("select count(c)" + FOUND, Long.class), filter).getSingleResult();
    return Page.of(rows(codes), page, total);
  }

  /**
   * One nature.
   *
   * @throws NotFoundException when there is none
   */
  public NatureRow details(String code) {
    return rows(
            em.createQuery(
                    "select c from Code c where c.list = :list and c.code = :code", Code.class)
                .setParameter("list", CodeList.NATURE.stored())
                .setParameter("code", code)
                .getResultList())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("nature", code));
  }

  /** Natures that calls of the last {@link #LOOKED_BACK} had and the list has not. */
  public List<SeenNature> unlisted() {
    var since = clock.now().minus(LOOKED_BACK);
    var listed =
        em.createQuery("select upper(c.code) from Code c where c.list = :list", String.class)
            .setParameter("list", CodeList.NATURE.stored())
            .getResultStream()
            .collect(toSet());
    return calls.stream()
        .flatMap(c -> c.seenSince(since).stream())
        .filter(seen -> !listed.contains(seen.nature().strip().toUpperCase(Locale.ROOT)))
        .limit(MOST_UNLISTED)
        .toList();
  }

  /**
   * Which answers of the programme a call of this nature could get on a day; {@link
   * Eligibility#NONE} where the list has no such nature or it meant nothing yet.
   */
  public Eligibility eligibility(String nature, LocalDate day) {
    return em.createQuery(
            "select m from NatureMapping m join Code c on c.id = m.codeId where c.list = :list"
                + " and c.code in (:given, upper(:given)) and m.validFrom <= :day"
                + " and (m.validTo is null or m.validTo > :day)",
            NatureMapping.class)
        .setParameter("list", CodeList.NATURE.stored())
        .setParameter("given", nature.strip())
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .map(m -> m.meaning().eligibility())
        .orElse(Eligibility.NONE);
  }

  private <T> TypedQuery<T> narrowed(TypedQuery<T> query, NatureFilter filter) {
    return query
        .setParameter("list", CodeList.NATURE.stored())
        .setParameter("use", filter.use().name())
        .setParameter("today", today())
        .setParameter(
            "text", filter.text() == null ? null : filter.text().toUpperCase(Locale.ROOT));
  }

  private List<NatureRow> rows(List<Code> codes) {
    Map<Long, List<NatureMapping>> mappings =
        em.createQuery(
                "select m from NatureMapping m where m.codeId in :codes"
                    + " order by m.validFrom desc, m.id desc",
                NatureMapping.class)
            .setParameter("codes", codes.stream().map(Code::id).toList())
            .getResultStream()
            .collect(groupingBy(NatureMapping::codeId));
    return codes.stream().map(c -> row(c, mappings.getOrDefault(c.id(), List.of()))).toList();
  }

  private NatureRow row(Code code, List<NatureMapping> mappings) {
    var today = today();
    var rows = mappings.stream().map(NatureMapping::row).toList();
    var current = rows.stream().filter(m -> m.holdsOn(today)).findFirst().orElse(null);
    var choosable =
        !code.validFrom().isAfter(today)
            && (code.validTo() == null || code.validTo().isAfter(today));
    return new NatureRow(
        code.code(),
        code.labels().en(),
        code.labels().es(),
        code.validFrom(),
        code.validTo(),
        choosable,
        code.version(),
        current,
        rows);
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }
}
