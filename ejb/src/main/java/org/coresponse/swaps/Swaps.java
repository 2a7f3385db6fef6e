package org.coresponse.swaps;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;
import org.coresponse.security.RowAccess;

/** Where swaps are kept and read. */
@ApplicationScoped
class Swaps {
  @PersistenceContext EntityManager em;
  @Inject PublishedShifts shifts;

  /**
   * One, held until the transaction ends: of two who want it the second sees what the first did.
   *
   * @throws NotFoundException when there is none within reach
   */
  Swap hold(long id, RowAccess access) {
    return em.createQuery(
            "select s from Swap s where s.id = :id and (:agency is null or exists"
                + " (select 1 from Agency a where a.id = s.agencyId and a.code = :agency))",
            Swap.class)
        .setParameter("id", id)
        .setParameter("agency", access.agency())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("swap", id));
  }

  /** Those that somebody offered or took, the latest first, live ones and those since then. */
  List<SwapRow> of(Worker worker, Instant since) {
    return rows(
        em.createQuery(
                "select s from Swap s where (s.fromClinicianId = :clinician"
                    + " or s.fromOfficerId = :officer or s.acceptedAt is not null"
                    + " and (s.toClinicianId = :clinician or s.toOfficerId = :officer))"
                    + " and (s.state in :live or s.offeredAt > :since) order by s.id desc",
                Swap.class)
            .setParameter("clinician", id(worker, Worker.Kind.CLINICIAN))
            .setParameter("officer", id(worker, Worker.Kind.OFFICER))
            .setParameter("live", List.of(SwapState.OFFERED, SwapState.ACCEPTED))
            .setParameter("since", since)
            .getResultList());
  }

  /** Those of one agency, or of officers, that somebody else than this one offers them or all. */
  List<SwapRow> offeredTo(Worker worker, Long agencyId) {
    return rows(
        em.createQuery(
                "select s from Swap s where s.state = :offered"
                    + " and (s.agencyId = :agency or :agency is null and s.agencyId is null)"
                    + " and (s.fromClinicianId is null or s.fromClinicianId <> :clinician)"
                    + " and (s.fromOfficerId is null or s.fromOfficerId <> :officer)"
                    + " and (s.named = false or s.toClinicianId = :clinician"
                    + " or s.toOfficerId = :officer) order by s.id",
                Swap.class)
            .setParameter("offered", SwapState.OFFERED)
            .setParameter("agency", agencyId)
            .setParameter("clinician", idOrNone(worker, Worker.Kind.CLINICIAN))
            .setParameter("officer", idOrNone(worker, Worker.Kind.OFFICER))
            .getResultList());
  }

  /** Those within reach that wait for approval, the oldest first. */
  List<SwapRow> waiting(RowAccess access) {
    return rows(
        em.createQuery(
                "select s from Swap s left join Agency a on a.id = s.agencyId"
                    + " where s.state = :accepted and (:agency is null or a.code = :agency)"
                    + " order by s.id",
                Swap.class)
            .setParameter("accepted", SwapState.ACCEPTED)
            .setParameter("agency", access.agency())
            .getResultList());
  }

  boolean offered(long shift) {
    return em.createQuery(
                "select count(s) from Swap s where s.shiftId = :shift and s.state in :live",
                Long.class)
            .setParameter("shift", shift)
            .setParameter("live", List.of(SwapState.OFFERED, SwapState.ACCEPTED))
            .getSingleResult()
        > 0;
  }

  void keep(Swap swap) {
    em.persist(swap);
  }

  SwapRow row(Swap swap) {
    em.flush();
    return rows(List.of(swap)).get(0);
  }

  private List<SwapRow> rows(List<Swap> swaps) {
    var ids =
        swaps.stream()
            .flatMap(s -> Stream.of(s.shiftId(), s.returnShiftId()))
            .filter(Objects::nonNull)
            .toList();
    var published =
        shifts.named(ids).stream().collect(toMap(PublishedRow::id, Function.identity()));
    var workers =
        swaps.stream().flatMap(s -> Stream.of(s.from(), s.to())).filter(Objects::nonNull).toList();
    var names =
        shifts.people(workers, RowAccess.EVERY).stream()
            .collect(toMap(RosterPerson::worker, RosterPerson::name));
    return swaps.stream()
        .map(
            s ->
                s.row(
                    names.get(s.from()),
                    s.to() == null ? null : names.get(s.to()),
                    published.get(s.shiftId()),
                    s.returnShiftId() == null ? null : published.get(s.returnShiftId())))
        .toList();
  }

  private static Long id(Worker worker, Worker.Kind kind) {
    return worker.kind() == kind ? worker.id() : null;
  }

  /** No register has the id 0. */
  private static Long idOrNone(Worker worker, Worker.Kind kind) {
    return worker.kind() == kind ? worker.id() : 0L;
  }
}
