package org.coresponse.replay;

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
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Roles;

/**
 * What replays have come to, and how to end one. Reports hold counts only, so that the police read
 * them too: they sign versions.
 */
@Stateless
@RolesAllowed({
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.POLICE_OFFICER,
  Roles.AUDITOR
})
public class Replays {
  @PersistenceContext EntityManager em;
  @Inject Versions versions;
  @Inject Event<DomainEvent> events;

  /** Names of the versions that can be replayed. */
  public List<String> versions() {
    return versions.names();
  }

  /** Replays, newest first. */
  public Page<ReplayRow> replays(PageRequest page) {
    var runs =
        em.createQuery("select r from ReplayRun r order by r.id desc", ReplayRun.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(ReplayRun::row)
            .toList();
    var total = em.createQuery("select count(r) from ReplayRun r", Long.class).getSingleResult();
    return Page.of(runs, page, total);
  }

  /**
   * @throws NotFoundException when there is no such replay
   */
  public ReplayRow replay(long id) {
    return require(id, LockModeType.NONE).row();
  }

  /**
   * The report of a replay that is done, narrowed to a slice.
   *
   * @throws NotFoundException when there is no such replay
   * @throws ReplayNotDoneException when it has not come to its end
   */
  public ReplayReport report(long id, @NotNull @Valid Slice only) {
    var run = require(id, LockModeType.NONE);
    if (!run.isDone()) {
      throw new ReplayNotDoneException(id);
    }
    return new ReplayTables(em).report(id, run.question(), only);
  }

  /**
   * Ends a replay with the part in hand and fires {@link ReplayCancelled}. It has no report then;
   * cancelling it again changes nothing.
   *
   * @throws ReplayEndedException when it has ended by itself
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  public ReplayRow cancel(long id) {
    var run = require(id, LockModeType.PESSIMISTIC_WRITE);
    if (!run.cancelAsked()) {
      if (!run.isRunning()) {
        throw new ReplayEndedException(id);
      }
      run.askToCancel();
      events.fire(new ReplayCancelled(id));
    }
    return run.row();
  }

  private ReplayRun require(long id, LockModeType lock) {
    return Optional.ofNullable(em.find(ReplayRun.class, id, lock))
        .orElseThrow(() -> new NotFoundException("replay", id));
  }
}
