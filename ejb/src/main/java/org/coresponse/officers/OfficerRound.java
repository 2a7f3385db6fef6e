package org.coresponse.officers;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * One round of the watch over officers: finds whose right is not as it was seen last, and tells of
 * each in a transaction of its own. Whoever comes second to the same change finds it told.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfficerRound {
  @PersistenceContext EntityManager em;
  @Inject OfficerStandings standings;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** Those whose right is not as it was seen last, or was not seen yet: five statements. */
  public List<Long> changed() {
    List<?> found = em.createNativeQuery("select id, may_work from officer").getResultList();
    var seen =
        found.stream()
            .map(Object[].class::cast)
            .filter(row -> row[1] != null)
            .collect(toMap(row -> ((Number) row[0]).longValue(), row -> (Boolean) row[1]));
    var ids = found.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList();
    return standings.of(ids).stream()
        .filter(one -> differs(one, seen))
        .map(OfficerStanding::officerId)
        .toList();
  }

  private boolean differs(OfficerStanding one, Map<Long, Boolean> seen) {
    return !Boolean.valueOf(granted(one)).equals(seen.get(one.officerId()));
  }

  private boolean granted(OfficerStanding one) {
    return one.right(clock.dayOf(clock.now())).granted();
  }

  /**
   * Keeps what is seen now of one officer and fires {@link OfficerRightLost} or {@link
   * OfficerRightRegained}; what is first seen of somebody is told to nobody.
   */
  public void tell(long officer) {
    var before =
        em.createNativeQuery("select may_work from officer where id = :id for update")
            .setParameter("id", officer)
            .getSingleResult();
    var granted = granted(standings.of(List.of(officer)).get(0));
    if (Boolean.valueOf(granted).equals(before)) {
      return;
    }
    em.createNativeQuery("update officer set may_work = :granted where id = :id")
        .setParameter("granted", granted)
        .setParameter("id", officer)
        .executeUpdate();
    if (before != null) {
      events.fire(granted ? new OfficerRightRegained(officer) : new OfficerRightLost(officer));
    }
  }
}
