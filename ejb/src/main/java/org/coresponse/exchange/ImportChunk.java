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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * @return whether the import goes on: somebody may have cancelled it
   */
  public boolean write(long jobId, List<MappedRow> rows) {
    var job = em.find(ImportJob.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    if (job.cancelAsked()) {
      return false;
    }
    var tables = new ImportTables(em, jobId);
    tables.keepRemarks(rows);
    var groups = groups(rows);
    var seen = tables.seen(groups.keySet());
    var calls =
        groups.isEmpty()
            ? Map.<String, EnteredCall>of()
            : job.dryRun()
                ? intake.find(job.mapping().source(), groups.keySet())
                : intake.enter(
                    groups.values().stream().map(CallGroup::asEntry).toList(), job.starter());
    var ids = calls.values().stream().map(EnteredCall::callId).toList();
    var outcome =
        new ChunkOutcome(groups, new Known(calls, seen, tables.given(ids), tables.reports(ids)));
    if (!job.dryRun()) {
      intake.amend(outcome.changed(), outcome.untouched(), job.starter());
      tables.keepReports(outcome.newReports());
      tables.keepGiven(outcome.given());
    }
    tables.keepSeen(outcome.seen());
    job.count(outcome.tally(rows));
    em.flush();
    if (!job.dryRun()) {
      facts.fire(new Facts(outcome.facts(jobId, job.starter().subject())));
    }
    return true;
  }

  private static Map<String, CallGroup> groups(List<MappedRow> rows) {
    var groups = new LinkedHashMap<String, CallGroup>();
    for (var row : rows) {
      if (row.call() != null) {
        groups
            .computeIfAbsent(row.call().call().externalId(), id -> new CallGroup(new ArrayList<>()))
            .rows()
            .add(row.call());
      }
    }
    return groups;
  }
}
