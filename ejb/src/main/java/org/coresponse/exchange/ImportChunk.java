package org.coresponse.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.exchange.ChunkOutcome.Known;
import org.coresponse.intake.BulkIntake;
import org.coresponse.intake.EnteredCall;
import org.coresponse.platform.Facts;
import org.coresponse.security.Roles;

/** Writes some rows of an import, in the transaction that also says that they are written. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportChunk {
  @PersistenceContext EntityManager em;
  @Inject BulkIntake intake;
  @Inject Event<Facts> facts;

  /**
   * Takes the rows in and counts them.
   *
   * @param bytesRead of the file, up to the last of them
   * @return whether the import goes on: somebody may have cancelled it
   */
  public boolean write(long jobId, List<MappedRow> rows, long bytesRead) {
    var job = em.find(ImportJob.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    if (job.cancelAsked()) {
      return false;
    }
    var tables = new ImportTables(em, jobId);
    var groups = CallGroup.of(rows);
    var seen = tables.seen(groups.keySet());
    var calls = calls(job, groups);
    var ids = calls.values().stream().map(EnteredCall::callId).toList();
    var outcome =
        new ChunkOutcome(
            groups,
            new Known(calls, seen, tables.given(ids), tables.reports(ids), endable(groups, calls)));
    if (!job.dryRun()) {
      intake.amend(outcome.changed(), outcome.untouched(), job.starter());
      intake.end(outcome.ends(), job.starter());
      intake.endLater(outcome.laterEnds());
      tables.keepReports(outcome.newReports());
      tables.keepGiven(outcome.given());
    }
    tables.keepSeen(outcome.seen());
    tables.keepRemarks(remarks(rows, outcome));
    job.count(outcome.tally(rows), bytesRead);
    em.flush();
    if (!job.dryRun()) {
      facts.fire(new Facts(outcome.facts(jobId, job.starter().subject())));
    }
    return true;
  }

  private Map<String, EnteredCall> calls(ImportJob job, Map<String, CallGroup> groups) {
    if (groups.isEmpty()) {
      return Map.of();
    }
    return job.dryRun()
        ? intake.find(job.mapping().source(), groups.keySet())
        : intake.enter(groups.values().stream().map(CallGroup::asEntry).toList(), job.starter());
  }

  private Set<Long> endable(Map<String, CallGroup> groups, Map<String, EnteredCall> calls) {
    return intake.endable(
        calls.entrySet().stream()
            .filter(call -> groups.get(call.getKey()).isOver())
            .map(Map.Entry::getValue)
            .filter(call -> call.open() && !call.created())
            .map(EnteredCall::incidentId)
            .toList());
  }

  /** In the order of the file. */
  private static List<Remark> remarks(List<MappedRow> rows, ChunkOutcome outcome) {
    return Stream.concat(
            rows.stream().flatMap(row -> row.remarks().stream()), outcome.remarks().stream())
        .sorted(Comparator.comparing(Remark::line))
        .toList();
  }
}
