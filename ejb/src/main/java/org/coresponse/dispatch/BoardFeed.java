package org.coresponse.dispatch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.Facts;
import org.hibernate.Session;

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
    var number = take(1);
    em.persist(new NumberedChange(number, happened, clock.now()));
    em.flush();
    moved.fire(new BoardMoved(number));
  }

  /** Many changes of one transaction: a number each, pushed as one. */
  void keep(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Facts happened) {
    var changes =
        happened.all().stream()
            .filter(IncidentEvent.class::isInstance)
            .map(IncidentEvent.class::cast)
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    em.flush();
    var last = take(changes.size());
    var first = last - changes.size() + 1;
    var at = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var sql =
                  connection.prepareStatement(
                      "insert into board_change (number, incident_id, incident, what, at)"
                          + " values (?, ?, ?, ?, ?)")) {
                for (var i = 0; i < changes.size(); i++) {
                  sql.setLong(1, first + i);
                  sql.setLong(2, changes.get(i).incidentId());
                  sql.setString(3, changes.get(i).incident().value());
                  sql.setString(4, changes.get(i).getClass().getSimpleName());
                  sql.setObject(5, at);
                  sql.addBatch();
                }
                sql.executeBatch();
              }
            });
    moved.fire(new BoardMoved(last));
  }

  /** The last of so many new numbers. */
  private long take(int count) {
    return ((Number)
            em.createNativeQuery(
                    "insert into board_counter (id, last_number) values (1, :count)"
                        + " on duplicate key update last_number = last_number + :count"
                        + " returning last_number")
                .setParameter("count", count)
                .getSingleResult())
        .longValue();
  }
}
