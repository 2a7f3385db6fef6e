package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;

/** Keeps each change of what people go by, and tells those whom it is about. */
@ApplicationScoped
class ShiftChanges {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /**
   * Keeps that a shift is published otherwise than before.
   *
   * @param before as it was published, or null of a new one
   * @param publication that brought it, or null
   * @return those who were told: who filled it and who fills it
   */
  Set<Worker> keep(Shift shift, Slot before, ChangeCause cause, Long publication) {
    var now = clock.now();
    var change = new ShiftChange(shift, before, cause, publication, actor.get(), now);
    em.persist(change);
    var filled =
        Stream.of(before, shift.published())
            .filter(Objects::nonNull)
            .filter(slot -> slot.worker() != null)
            .collect(
                Collectors.toMap(
                    Slot::worker,
                    slot -> new ShiftNotice(change, slot.worker(), slot.agencyId(), now),
                    (one, same) -> one));
    filled.values().forEach(em::persist);
    return filled.keySet();
  }
}
