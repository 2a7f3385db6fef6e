package org.coresponse.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/**
 * What the artifacts of the batch job call, on threads that nobody has signed in on: works as the
 * system. Called by {@link ImportRows}, {@link ImportCalls} and {@link ImportEnd} only.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@ActivateRequestContext
public class ImportBatch {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject ImportChunk chunk;
  @Inject Event<DomainEvent> events;

  /** How to read on: by which mapping, and how many rows were counted before. */
  public record Begun(Mapping mapping, long rowsRead, Reading reading) {}

  public Begun begin(long jobId) {
    var job = em.find(ImportJob.class, jobId);
    return new Begun(
        job.mapping(), job.tally().rowsRead(), new Reading(settings.cityRegion(), clock.now()));
  }

  /**
   * Writes rows.
   *
   * @param bytesRead of the file, up to the last of them
   * @return false when the import was cancelled and they were not written
   */
  public boolean write(long jobId, List<MappedRow> rows, long bytesRead) {
    return chunk.write(jobId, rows, bytesRead);
  }

  /**
   * Writes the end down and fires {@link ImportEnded}.
   *
   * @param problem code of why it failed; null when it did not
   */
  public void end(long jobId, String problem) {
    var job = em.find(ImportJob.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    if (!job.isRunning()) {
      return;
    }
    var how = ImportStatus.DONE;
    if (problem != null) {
      how = ImportStatus.FAILED;
    } else if (job.cancelAsked()) {
      how = ImportStatus.CANCELLED;
    }
    job.end(how, problem, clock.now());
    events.fire(new ImportEnded(jobId, how, job.tally(), job.starter().subject()));
  }

  /** Imports that have not ended. */
  public List<Long> running() {
    return em.createQuery("select j.id from ImportJob j where j.status = :running", Long.class)
        .setParameter("running", ImportStatus.RUNNING)
        .getResultList();
  }
}
