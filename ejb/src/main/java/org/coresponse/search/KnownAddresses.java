package org.coresponse.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.coresponse.intake.Addresses;
import org.coresponse.intake.Place;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * Addresses as the city's calls have them, for those who read every call: what else is typed of a
 * place is known after its first letters. Each answer that says something leaves a line in the
 * trail, without what was asked.
 */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
public class KnownAddresses {
  /** How many addresses are offered at most. */
  public static final int MOST = 8;

  /** Fewer characters than this offer nothing. */
  public static final int LEAST = 3;

  /** How many calls from one address are looked at, the newest first. */
  private static final int LOOKED_AT = 20;

  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /**
   * Addresses that begin as typed, letter case aside, in their order, each once, at most {@link
   * #MOST}. Their index is read from one address to the next, however many calls each has.
   */
  public List<String> beginning(@NotNull @Size(max = 200) String typed) {
    if (typed.isBlank() || typed.strip().length() < LEAST) {
      return List.of();
    }
    var found =
        em.createQuery(
                "select c.place.address from Call c"
                    + " where c.place.address like :begins escape '!'"
                    + " group by c.place.address order by c.place.address",
                String.class)
            .setParameter("begins", typed.strip().replaceAll("[!%_]", "!$0") + "%")
            .setMaxResults(MOST)
            .getResultList();
    listed(found.size());
    return found;
  }

  /**
   * What the newest calls say of an address: the newest with a point, else the newest of all. Empty
   * when no call has the address.
   */
  public Optional<Place> place(@NotNull @Size(max = 200) String address) {
    var newest =
        em.createQuery(
                "select c.place from Call c where c.place.address = :address"
                    + " order by c.receivedAt desc",
                Place.class)
            .setParameter("address", Addresses.read(address))
            .setMaxResults(LOOKED_AT)
            .getResultList();
    var place =
        newest.stream().filter(Place::hasPoint).findFirst().or(() -> newest.stream().findFirst());
    listed(place.isPresent() ? 1 : 0);
    return place;
  }

  private void listed(int count) {
    if (count > 0) {
      events.fire(new CallsListed(count));
    }
  }
}
