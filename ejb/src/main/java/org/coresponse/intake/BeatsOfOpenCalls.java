package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.geography.Area;
import org.coresponse.geography.BeatMapChosen;
import org.coresponse.geography.Districts;
import org.coresponse.platform.DomainEvent;

/**
 * While a call's incident is open the call lies in the beat that the current map says; what is
 * closed keeps the beat it had. A call that is taken in at the very moment another map is chosen
 * may still be located by the former one.
 */
@ApplicationScoped
class BeatsOfOpenCalls {
  @PersistenceContext EntityManager em;
  @Inject Districts districts;
  @Inject Event<DomainEvent> events;

  /** Holds the open incidents, as every desk does first, before their calls are touched. */
  void locate(@Observes BeatMapChosen chosen) {
    var open =
        em.createQuery(
                "select i from Incident i where i.status = 'OPEN' order by i.id", Incident.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    var moved =
        open.isEmpty() ? List.<Call>of() : pointsOf(open).stream().filter(this::moves).toList();
    moved.forEach(
        call ->
            events.fire(
                new CallLocatedAnew(
                    call.incident().id(), call.incident().number(), call.number())));
  }

  private List<Call> pointsOf(List<Incident> incidents) {
    return em.createQuery(
            "select c from Call c where c.incident in :open and c.place.latitude is not null"
                + " order by c.id",
            Call.class)
        .setParameter("open", incidents)
        .getResultList();
  }

  private boolean moves(Call call) {
    var place = call.fields().location();
    var area = districts.locate(place.latitude(), place.longitude()).orElse(Area.NONE);
    if (area.equals(call.area())) {
      return false;
    }
    call.lieIn(area);
    return true;
  }
}
