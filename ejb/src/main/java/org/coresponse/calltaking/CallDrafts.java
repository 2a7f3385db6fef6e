package org.coresponse.calltaking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Keeps what call-takers type until they send it. */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
public class CallDrafts {
  /** More open drafts than this are not listed; the longest untouched come first. */
  static final int MOST = 20;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Keeps what was typed; the same save again, or an older one, changes nothing. The first save
   * fires {@link CallDraftBegun}; each further one is the same act.
   *
   * @throws DraftOfAnotherException when somebody else took it over
   * @throws DraftClosedException when it was sent or discarded
   */
  public KeptDraft keep(@NotNull @Valid KeepDraft given) {
    var now = clock.now();
    var known = find(given.draft());
    if (known.isEmpty()) {
      em.persist(new CallDraft(given, actor.get(), now));
      events.fire(new CallDraftBegun(given.draft()));
      return new KeptDraft(now, true);
    }
    var newest = known.get().keep(given, actor.get(), now);
    return new KeptDraft(known.get().touchedAt(), newest);
  }

  /**
   * Opens a draft of one's own in a new window. Fires {@link CallDraftReopened}.
   *
   * @throws NotFoundException when there is none
   * @throws DraftOfAnotherException when somebody else owns it
   * @throws DraftClosedException when it was sent or discarded
   */
  public OpenedDraft reopen(@NotNull UUID draft) {
    var opened = require(draft).reopen(actor.get(), clock.now());
    events.fire(new CallDraftReopened(draft));
    return opened;
  }

  /** One's own open drafts, the longest untouched first. */
  public List<DraftRow> own() {
    return em.createQuery(
            "select d from CallDraft d where d.owner = :owner and d.state = 'OPEN'"
                + " order by d.touchedAt, d.id",
            CallDraft.class)
        .setParameter("owner", actor.get().subject())
        .setMaxResults(MOST)
        .getResultStream()
        .map(CallDraft::row)
        .toList();
  }

  /**
   * Lines that dropped: open drafts in which nobody has typed for as long as the city's setting
   * says, the longest untouched first. Part of the board, whose opening is the line in the trail.
   */
  public List<DraftRow> dropped() {
    return em.createQuery(
            "select d from CallDraft d where d.state = 'OPEN' and d.touchedAt <= :before"
                + " order by d.touchedAt, d.id",
            CallDraft.class)
        .setParameter("before", clock.now().minus(settings.lineDropped()))
        .setMaxResults(MOST)
        .getResultStream()
        .map(CallDraft::row)
        .toList();
  }

  /**
   * Makes a dropped line one's own; one that is one's own already stays it. Fires {@link
   * CallDraftTakenOver}.
   *
   * @throws NotFoundException when there is none
   * @throws DraftOfAnotherException when its owner still types
   * @throws DraftClosedException when it was sent or discarded
   */
  public void takeOver(@NotNull UUID draft) {
    var found = require(draft);
    if (!found.isOwnedBy(actor.get())) {
      found.takeOver(actor.get(), settings.lineDropped(), clock.now());
      events.fire(new CallDraftTakenOver(draft));
    }
  }

  /**
   * Throws a draft of one's own away; again changes nothing. Fires {@link CallDraftDiscarded}.
   *
   * @throws NotFoundException when there is none
   * @throws DraftOfAnotherException when somebody else owns it
   * @throws DraftClosedException when it was sent
   */
  public void discard(@NotNull UUID draft) {
    if (require(draft).discard(actor.get())) {
      events.fire(new CallDraftDiscarded(draft));
    }
  }

  private CallDraft require(UUID draft) {
    return find(draft).orElseThrow(() -> new NotFoundException("draft", draft));
  }

  /** Locked, so that two saves, or two who take over, come one after the other. */
  private Optional<CallDraft> find(UUID draft) {
    return em.createQuery("select d from CallDraft d where d.uuid = :uuid", CallDraft.class)
        .setParameter("uuid", draft.toString())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
