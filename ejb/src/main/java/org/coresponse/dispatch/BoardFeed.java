package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.CityClock;

/**
 * Numbers every change of an incident, in its transaction.
 *
 * <p>Numbers come from one row that stays locked until the commit, so they become visible in their
 * order and a rollback leaves no gap. That row is the last lock a transaction takes: events are
 * fired last, and what was changed is written out before it.
 */
@ApplicationScoped
class BoardFeed {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<BoardMoved> moved;

  void keep(@Observes IncidentEvent happened) {
    em.flush();
    var number =
        ((Number)
                em.createNativeQuery(
                        "insert into board_counter (id, last_number) values (1, 1)"
                            + " on duplicate key update last_number = last_number + 1"
                            + " returning last_number")
                    .getSingleResult())
            .longValue();
    em.persist(new NumberedChange(number, happened, clock.now()));
    em.flush();
    moved.fire(new BoardMoved(number));
  }
}
