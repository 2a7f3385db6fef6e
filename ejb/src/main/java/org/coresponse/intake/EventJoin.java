package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.CurrentActor;

/**
 * Makes one incident of two, in the transaction of whoever asks: the one that was opened first
 * takes every call of the other, and each move is kept.
 */
@ApplicationScoped
class EventJoin {
  private static final Comparator<Incident> OPENED_FIRST =
      Comparator.comparing(Incident::openedAt).thenComparing(Incident::id);

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject CallPriorities priorities;
  @Inject @Any Instance<MovesWithCalls> others;
  @Inject Event<DomainEvent> events;

  /**
   * Joins two open incidents that are held, and fires {@link CallsJoined} and {@link
   * IncidentMerged}.
   *
   * @return the one that lives on
   */
  Incident join(Incident one, Incident other) {
    var survivor = OPENED_FIRST.compare(one, other) < 0 ? one : other;
    var merged = survivor == one ? other : one;
    var moved = moveAll(merged, survivor);
    events.fire(new CallsJoined(survivor.id(), survivor.number(), moved, merged.number()));
    events.fire(new IncidentMerged(merged.id(), merged.number(), survivor.number()));
    return survivor;
  }

  /**
   * Joins the incident of a call that is being entered with the event of another call, as that
   * stands now. Changes nothing when that is not open, or not known: a call is never lost.
   *
   * @return whether they are one event
   */
  boolean joinEntered(Incident entered, CallNumber event) {
    var other = find(event);
    while (other.isPresent() && other.get().mergedInto().isPresent()) {
      other = other.get().mergedInto();
    }
    if (other.isEmpty() || other.get() == entered) {
      return false;
    }
    em.refresh(other.get(), LockModeType.PESSIMISTIC_WRITE);
    if (other.get().mergedInto().isPresent()) {
      return joinEntered(entered, other.get().number()); // merged while it was waited for
    }
    if (other.get().status() != IncidentStatus.OPEN) {
      return false;
    }
    join(entered, other.get());
    return true;
  }

  /** Whether two calls' own incidents are one event now. */
  boolean areJoined(CallNumber one, CallNumber other) {
    return em.createQuery(
                "select count(*) from Incident a, Incident b left join a.mergedInto x"
                    + " left join b.mergedInto y where a.number = :one and b.number = :other"
                    + " and coalesce(x.id, a.id) = coalesce(y.id, b.id)",
                Long.class)
            .setParameter("one", one.value())
            .setParameter("other", other.value())
            .getSingleResult()
        > 0;
  }

  /** Puts a call into another incident; the move is kept. */
  void move(Call call, Incident from, Incident to) {
    em.persist(new CallMove(call, from, to, actor.get(), clock.now()));
    call.moveTo(to);
  }

  private Optional<Incident> find(CallNumber number) {
    return em.createQuery("select i from Incident i where i.number = :number", Incident.class)
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst();
  }

  private List<CallNumber> moveAll(Incident merged, Incident survivor) {
    var moved = new ArrayList<CallNumber>();
    var calls =
        em.createQuery("select c from Call c where c.incident = :merged order by c.id", Call.class)
            .setParameter("merged", merged)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    for (var call : calls) {
      move(call, merged, survivor);
      moved.add(call.number());
    }
    merged.mergeInto(survivor);
    em.flush();
    em.createQuery("update Incident i set i.mergedInto = :survivor where i.mergedInto = :merged")
        .setParameter("survivor", survivor)
        .setParameter("merged", merged)
        .executeUpdate(); // what had been merged into it before
    others.forEach(rows -> rows.merged(merged.id(), survivor.id()));
    priorities.carryOver(survivor);
    em.lock(survivor, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return moved;
  }
}
