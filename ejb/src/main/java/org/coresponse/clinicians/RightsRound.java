package org.coresponse.clinicians;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/**
 * One round of the watch over the right to work: finds whose right is not as it was seen last, and
 * tells of each in a transaction of its own. Whoever comes second to the same change waits, and
 * finds it told.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RightsRound {
  static final int PAGE = 200;

  @PersistenceContext EntityManager em;
  @Inject Standings standings;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Some clinicians in the order of their ids.
   *
   * @param changed those of whom something is to be told
   * @param last id to go on after, or null at the end
   */
  public record Looked(List<Long> changed, Long last) {}

  /**
   * Looks at the next {@value #PAGE} clinicians: seven statements. What is first seen of somebody
   * is kept and told to nobody.
   */
  public Looked look(long after) {
    var ids =
        em.createQuery("select c.id from Clinician c where c.id > :after order by c.id", Long.class)
            .setParameter("after", after)
            .setMaxResults(PAGE)
            .getResultList();
    if (ids.isEmpty()) {
      return new Looked(List.of(), null);
    }
    var known =
        em.createQuery("select s from RightState s where s.clinicianId in :ids", RightState.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(groupingBy(RightState::clinicianId));
    var noticed = noticed(ids);
    var today = clock.dayOf(clock.now());
    var found = standings.of(ids, RowAccess.EVERY);
    for (var standing : found) {
      keepNew(standing, known.getOrDefault(standing.clinicianId(), List.of()), today);
    }
    var changed =
        found.stream()
            .filter(
                one ->
                    isToBeTold(
                        one, known.getOrDefault(one.clinicianId(), List.of()), noticed, today))
            .map(Standing::clinicianId)
            .toList();
    return new Looked(changed, ids.size() < PAGE ? null : ids.get(ids.size() - 1));
  }

  /**
   * Tells what has changed of one clinician: fires {@link RoleRightLost} for each role, then {@link
   * RightToWorkLost}, {@link RightToWorkRegained} and {@link ClinicianLeft}. Whoever listens
   * commits or fails with it, and it is tried again in the next round.
   */
  public void tell(long clinician) {
    var states =
        em.createQuery(
                "select s from RightState s where s.clinicianId = :id order by s.id",
                RightState.class)
            .setParameter("id", clinician)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    var now = clock.now();
    var today = clock.dayOf(now);
    var standing = standings.of(List.of(clinician), RowAccess.EVERY).get(0);
    var could = states.stream().anyMatch(RightState::granted);
    var changed = states.stream().filter(state -> differs(state, standing, today)).toList();
    changed.forEach(state -> state.become(!state.granted(), now));
    em.flush();
    var can = states.stream().anyMatch(RightState::granted);
    changed.stream()
        .filter(state -> !state.granted())
        .forEach(state -> events.fire(new RoleRightLost(clinician, state.role())));
    if (could && !can) {
      events.fire(new RightToWorkLost(clinician));
    } else if (!could && can) {
      events.fire(new RightToWorkRegained(clinician));
    }
    if (left(standing, today) && notice(clinician, standing.facts().memberUntil())) {
      events.fire(new ClinicianLeft(clinician));
    }
  }

  /** Whether a role's right is not as it was seen last, or they left and nobody noticed. */
  private static boolean isToBeTold(
      Standing standing, List<RightState> known, Set<Noticed> noticed, LocalDate today) {
    return known.stream().anyMatch(state -> differs(state, standing, today))
        || left(standing, today)
            && !noticed.contains(
                new Noticed(standing.clinicianId(), standing.facts().memberUntil()));
  }

  private static boolean differs(RightState state, Standing standing, LocalDate today) {
    return state.granted() != standing.right(state.role(), today).granted();
  }

  private static boolean left(Standing standing, LocalDate today) {
    var until = standing.facts().memberUntil();
    return until != null && !today.isBefore(until);
  }

  /** A further role of somebody who is known begins as not granted, and the next round tells. */
  private void keepNew(Standing standing, List<RightState> known, LocalDate today) {
    var roles = known.stream().map(RightState::role).collect(toSet());
    for (var role : standing.clearedFor()) {
      if (!roles.contains(role)) {
        em.createNativeQuery(
                "insert ignore into right_state (clinician_id, role, granted, since_at) values"
                    + " (:clinician, :role, :granted, :now)")
            .setParameter("clinician", standing.clinicianId())
            .setParameter("role", role.name())
            .setParameter("granted", known.isEmpty() && standing.right(role, today).granted())
            .setParameter("now", clock.now())
            .executeUpdate();
      }
    }
  }

  record Noticed(long clinician, LocalDate until) {}

  private Set<Noticed> noticed(List<Long> ids) {
    List<?> rows =
        em.createNativeQuery(
                "select clinician_id, until_on from departure where clinician_id in (:ids)")
            .setParameter("ids", ids)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Noticed(((Number) row[0]).longValue(), LocalDate.parse(row[1].toString())))
        .collect(toSet());
  }

  private boolean notice(long clinician, LocalDate until) {
    return em.createNativeQuery(
                "insert ignore into departure (clinician_id, until_on, noticed_at) values"
                    + " (:clinician, :until, :now)")
            .setParameter("clinician", clinician)
            .setParameter("until", until)
            .setParameter("now", clock.now())
            .executeUpdate()
        > 0;
  }
}
