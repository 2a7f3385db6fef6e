package org.coresponse.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The transactions behind {@link ReplayDesk}, which is what others call. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplayStore {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Versions versions;
  @Inject Event<DomainEvent> events;

  /** What became of a question: a replay of its own, or the one that there is. */
  public record Kept(ReplayRow row, boolean created) {}

  /** Keeps a replay of a question, unless the same one runs or has come to its end. */
  public Kept keep(StartReplay command) {
    var question = question(command);
    return newest(question, List.of(ReplayStatus.RUNNING, ReplayStatus.DONE))
        .map(run -> new Kept(run.row(), false))
        .orElseGet(() -> begin(question));
  }

  /** Keeps a replay of the same question as another, unless one runs. */
  public Kept keepAgain(long id) {
    var before =
        Optional.ofNullable(em.find(ReplayRun.class, id))
            .orElseThrow(() -> new NotFoundException("replay", id))
            .question();
    var question =
        question(new StartReplay(before.version(), before.from(), before.to(), before.assumed()));
    return newest(question, List.of(ReplayStatus.RUNNING))
        .map(run -> new Kept(run.row(), false))
        .orElseGet(() -> begin(question));
  }

  private Question question(StartReplay command) {
    var version =
        versions
            .find(command.version())
            .orElseThrow(() -> new InvalidFieldException("version", "invalid.version"));
    try {
      new Replayer(version.protocol(), null);
    } catch (IllegalArgumentException e) {
      throw new InvalidFieldException("version", "invalid.versionAsksMore");
    }
    return new Question(
        version.name(),
        version.dmnSha256(),
        command.from(),
        command.to(),
        clock.zone().getId(),
        command.assumed());
  }

  private Kept begin(Question question) {
    var extent = new ReplayTables(em).extent(question.from(), question.to());
    var run = new ReplayRun(question, extent, actor.get(), clock.now());
    em.persist(run);
    em.flush();
    events.fire(new ReplayStarted(run.id(), question));
    return new Kept(run.row(), true);
  }

  private Optional<ReplayRun> newest(Question question, List<ReplayStatus> standing) {
    return em.createQuery(
            "select r from ReplayRun r where r.questionSha256 = :question"
                + " and r.status in :standing order by r.id desc",
            ReplayRun.class)
        .setParameter("question", question.sha256())
        .setParameter("standing", standing)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
