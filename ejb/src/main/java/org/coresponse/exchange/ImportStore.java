package org.coresponse.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The transaction behind {@link ImportDesk}, which is what others call. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStore {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject MappingVersions mappings;
  @Inject Event<DomainEvent> events;
  @Resource SessionContext context;

  /** What became of a file: an import of its own, or the one that runs already. */
  public record Kept(ImportReport report, boolean created) {}

  /** Keeps a file and its import, unless the same one runs. */
  public Kept keep(String name, boolean dryRun, InputStream file) {
    var mapping = mappings.require(name);
    var job = new ImportJob(mapping, dryRun, clock.now(), actor.get());
    em.persist(job);
    em.flush();
    var received = receive(job.id(), file);
    em.lock(mapping, LockModeType.PESSIMISTIC_WRITE); // whoever holds it may begin this very import
    var same = running(mapping, received.sha256(), dryRun);
    if (same.isPresent()) {
      var report = same.get().report();
      context.setRollbackOnly(); // gives the file back
      return new Kept(report, false);
    }
    job.received(received.sha256(), received.bytes());
    requireColumns(job);
    var report = job.report();
    events.fire(
        new ImportStarted(
            report.id(), report.mapping(), report.mappingVersion(), dryRun, report.sha256()));
    return new Kept(report, true);
  }

  private record Received(String sha256, long bytes) {}

  private Received receive(long jobId, InputStream file) {
    var digest = Fingerprint.sha256();
    try {
      var number = 0;
      var bytes = 0L;
      for (var part = file.readNBytes(StoredFile.PART);
          part.length > 0;
          part = file.readNBytes(StoredFile.PART)) {
        digest.update(part);
        bytes += part.length;
        StoredFile.keep(em, jobId, number++, part);
      }
      return new Received(HexFormat.of().formatHex(digest.digest()), bytes);
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  private void requireColumns(ImportJob job) {
    var reading = new Reading(settings.cityRegion(), clock.now());
    try (var rows = new RowReader(job.mapping(), new StoredFile(em, job.id()), reading)) {
      rows.next();
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  private Optional<ImportJob> running(ImportMapping mapping, String sha256, boolean dryRun) {
    return em.createQuery(
            "select j from ImportJob j where j.mapping = :mapping and j.sha256 = :sha256"
                + " and j.dryRun = :dryRun and j.status = :running",
            ImportJob.class)
        .setParameter("mapping", mapping)
        .setParameter("sha256", sha256)
        .setParameter("dryRun", dryRun)
        .setParameter("running", ImportStatus.RUNNING)
        .getResultStream()
        .findFirst();
  }
}
