package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponse.custody.MoveReason;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Makes one incident of two that are the same event, and two of one that was none.
 *
 * <p>The incident that was opened first lives on and takes every call of the other, with its
 * decisions and responses. A call keeps its number, notes, answers and times wherever it goes, and
 * each move is kept. Both incidents are held in the order of their rows, so that two merges never
 * wait for each other.
 */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
public class IncidentMerge {
  private static final Comparator<Incident> OPENED_FIRST =
      Comparator.comparing(Incident::openedAt).thenComparing(Incident::id);

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject CallPriorities priorities;
  @Inject IncidentHands hands;
  @Inject @Any Instance<MovesWithCalls> others;
  @Inject Event<DomainEvent> events;

  /**
   * Merges two open incidents and fires {@link CallsJoined} and {@link IncidentMerged}. Merging
   * what was merged into one another changes nothing.
   *
   * @return number of the incident that lives on
   * @throws NotFoundException when there is no such incident
   * @throws InvalidFieldException when an incident is to be merged with itself
   * @throws IncidentClosedException when one of them is not open
   * @throws IncidentMergedException when one of them goes on as a third
   * @throws StaleDataException when {@code incident} was changed since {@code version} was read
   */
  public CallNumber merge(@NotNull @Valid MergeIncidents command) {
    if (command.incident().equals(command.other())) {
      throw new InvalidFieldException("other", "invalid.mergeSelf");
    }
    var asked = known(command.incident());
    var other = known(command.other());
    hold(asked, other);
    if (asked.isMergedInto(other)) {
      return other.number();
    }
    if (other.isMergedInto(asked)) {
      return asked.number();
    }
    asked.requireOpen();
    other.requireOpen();
    StaleDataException.requireCurrent(command.version(), asked.version());
    var survivor = OPENED_FIRST.compare(asked, other) < 0 ? asked : other;
    var merged = survivor == asked ? other : asked;
    var moved = moveAll(merged, survivor);
    events.fire(new CallsJoined(survivor.id(), survivor.number(), moved, merged.number()));
    events.fire(new IncidentMerged(merged.id(), merged.number(), survivor.number()));
    return survivor.number();
  }

  /**
   * Gives a call its own incident back, open, and fires {@link CallSplit} and {@link
   * IncidentSplit}. Splitting off what was split off already changes nothing.
   *
   * @return number of the call's own incident
   * @throws NotFoundException when there is no such call or incident
   * @throws FirstCallStaysException when it is the first call of the incident
   * @throws CallMovedException when the call does not belong to the incident
   * @throws IncidentClosedException when the incident is not open
   * @throws StaleDataException when the incident was changed since {@code version} was read
   */
  public CallNumber split(@NotNull @Valid SplitCall command) {
    if (command.incident().equals(command.call())) {
      throw new FirstCallStaysException(command.call());
    }
    var from = known(command.incident());
    var call =
        em.createQuery("select c from Call c where c.number = :number", Call.class)
            .setParameter("number", command.call().value())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", command.call()));
    var own = known(command.call());
    hold(from, own);
    em.refresh(call, LockModeType.PESSIMISTIC_WRITE);
    if (call.belongsTo(own) && wasIn(call, from)) {
      return own.number();
    }
    if (!call.belongsTo(from)) {
      throw new CallMovedException(command.call());
    }
    from.requireOpen();
    StaleDataException.requireCurrent(command.version(), from.version());
    own.split(hands.begin(from.custody().owner(), own.openedAt(), own.priority()));
    hands.begun(own, MoveReason.SPLIT);
    move(call, from, own);
    em.flush();
    others.forEach(rows -> rows.split(from.id(), own.id(), call.id()));
    priorities.carryOver(from);
    priorities.carryOver(own);
    em.lock(from, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    events.fire(new CallSplit(from.id(), from.number(), call.number()));
    events.fire(new IncidentSplit(own.id(), own.number(), from.number()));
    return own.number();
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
    var before = merged.custody();
    merged.mergeInto(survivor);
    hands.ended(merged, before);
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

  private void move(Call call, Incident from, Incident to) {
    em.persist(new CallMove(call, from, to, actor.get(), clock.now()));
    call.moveTo(to);
  }

  private boolean wasIn(Call call, Incident from) {
    return em.createQuery(
                "select count(m) from CallMove m where m.callId = :call"
                    + " and m.fromIncidentId = :from",
                Long.class)
            .setParameter("call", call.id())
            .setParameter("from", from.id())
            .getSingleResult()
        > 0;
  }

  private Incident known(CallNumber number) {
    return em.createQuery("select i from Incident i where i.number = :number", Incident.class)
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("incident", number));
  }

  /** Holds both as they stand now, the lower row first. */
  private void hold(Incident one, Incident other) {
    var lower = one.id() < other.id() ? one : other;
    em.refresh(lower, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(lower == one ? other : one, LockModeType.PESSIMISTIC_WRITE);
  }
}
