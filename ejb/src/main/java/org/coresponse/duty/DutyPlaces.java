package org.coresponse.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Roles;

/** Where the city has people on duty. Configuration, which everyone signed in may read. */
@Stateless
@PermitAll
public class DutyPlaces {
  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** Each place with each role that it serves, in the order of the roles. */
  public List<PlaceRow> all() {
    return em.createQuery("select p from StoredPlace p", StoredPlace.class)
        .getResultStream()
        .map(StoredPlace::row)
        .sorted(Comparator.comparing(PlaceRow::role).thenComparing(PlaceRow::place))
        .toList();
  }

  /**
   * Opens or closes a place to a role; fires {@link DutyPlaceChanged} when that changes anything.
   * Whoever is on duty there stays.
   *
   * @throws NotFoundException when there is none
   * @throws StaleDataException when it was changed since its version was read
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public PlaceRow open(long id, Integer version, boolean open) {
    var place = em.find(StoredPlace.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (place == null) {
      throw new NotFoundException("duty-place", id);
    }
    var before = place.row();
    StaleDataException.requireCurrent(version, before.version());
    if (before.open() != open) {
      place.becomes(open);
      em.flush();
      events.fire(new DutyPlaceChanged(before.place(), before.role(), open));
    }
    return place.row();
  }
}
