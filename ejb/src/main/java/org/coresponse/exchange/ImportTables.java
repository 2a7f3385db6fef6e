package org.coresponse.exchange;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.units.UnitReport;
import org.coresponse.units.UnitStatus;
import org.hibernate.Session;

/** The tables of an import, each read or written for a whole chunk at once. */
final class ImportTables {
  private static final int LONGEST_COLUMN = 200;

  private final EntityManager em;
  private final long jobId;

  ImportTables(EntityManager em, long jobId) {
    this.em = em;
    this.jobId = jobId;
  }

  /**
   * What an import had counted of a call.
   *
   * @param fingerprint of its first row
   */
  record Seen(boolean newCall, boolean changed, String fingerprint) {}

  /**
   * What the imports before have given a call.
   *
   * @param callVersion of the call after it; another one now says that people changed it
   */
  record Given(String fingerprint, int callVersion) {}

  /** Fills one row of a batch. */
  private interface Filler<T> {
    void fill(PreparedStatement sql, T row) throws SQLException;
  }

  private <T> void batch(String statement, Collection<T> rows, Filler<T> filler) {
    if (rows.isEmpty()) {
      return;
    }
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var sql = connection.prepareStatement(statement)) {
                for (var row : rows) {
                  filler.fill(sql, row);
                  sql.addBatch();
                }
                sql.executeBatch();
              }
            });
  }

  void keepRemarks(List<Remark> remarks) {
    batch(
        "insert into import_remark (job_id, line, column_name, reason) values (?, ?, ?, ?)",
        remarks,
        (sql, remark) -> {
          sql.setLong(1, jobId);
          sql.setLong(2, remark.line());
          sql.setString(3, cut(remark.column()));
          sql.setString(4, remark.reason().name());
        });
  }

  private static String cut(String column) {
    return column == null || column.length() <= LONGEST_COLUMN
        ? column
        : column.substring(0, LONGEST_COLUMN);
  }

  /** The calls that this import has met before, of some external ids. */
  Map<String, Seen> seen(Collection<String> externalIds) {
    var found = new HashMap<String, Seen>();
    if (!externalIds.isEmpty()) {
      em.unwrap(Session.class)
          .createNativeQuery(
              "select external_id, new_call, changed, fingerprint from import_call where job_id = :job"
                  + " and external_id in (:ids)",
              Object[].class)
          .setParameter("job", jobId)
          .setParameter("ids", externalIds)
          .getResultStream()
          .forEach(
              row ->
                  found.put(
                      (String) row[0],
                      new Seen((Boolean) row[1], (Boolean) row[2], (String) row[3])));
    }
    return found;
  }

  void keepSeen(Map<String, Seen> now) {
    batch(
        "insert into import_call (job_id, external_id, new_call, changed, fingerprint)"
            + " values (?, ?, ?, ?, ?)"
            + " on duplicate key update changed = values(changed)",
        now.entrySet(),
        (sql, seen) -> {
          sql.setLong(1, jobId);
          sql.setString(2, seen.getKey());
          sql.setBoolean(3, seen.getValue().newCall());
          sql.setBoolean(4, seen.getValue().changed());
          sql.setString(5, seen.getValue().fingerprint());
        });
  }

  /** What imports have given some calls, by the calls' row ids. */
  Map<Long, Given> given(Collection<Long> calls) {
    var found = new HashMap<Long, Given>();
    if (!calls.isEmpty()) {
      em.unwrap(Session.class)
          .createNativeQuery(
              "select call_id, fingerprint, call_version from imported_call"
                  + " where call_id in (:calls)",
              Object[].class)
          .setParameter("calls", calls)
          .getResultStream()
          .forEach(row -> found.put((Long) row[0], new Given((String) row[1], (Integer) row[2])));
    }
    return found;
  }

  void keepGiven(Map<Long, Given> now) {
    batch(
        "insert into imported_call (call_id, fingerprint, call_version) values (?, ?, ?)"
            + " on duplicate key update fingerprint = values(fingerprint),"
            + " call_version = values(call_version)",
        now.entrySet(),
        (sql, given) -> {
          sql.setLong(1, given.getKey());
          sql.setString(2, given.getValue().fingerprint());
          sql.setInt(3, given.getValue().callVersion());
        });
  }

  /** What units reported on some calls, by the calls' row ids. */
  Map<Long, Set<UnitReport>> reports(Collection<Long> calls) {
    var found = new HashMap<Long, Set<UnitReport>>();
    if (!calls.isEmpty()) {
      em.createQuery(
              "select u.callId, u.unit, u.status, u.at from UnitTime u where u.callId in (:calls)",
              ReportRow.class)
          .setParameter("calls", calls)
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent(row.callId(), id -> new HashSet<>())
                      .add(new UnitReport(row.unit(), row.status(), row.at())));
    }
    return found;
  }

  record ReportRow(Long callId, String unit, UnitStatus status, Instant at) {}

  void keepReports(Collection<ReportRow> reports) {
    batch(
        "insert into unit_time (call_id, unit, status, at) values (?, ?, ?, ?)",
        reports,
        (sql, report) -> {
          sql.setLong(1, report.callId());
          sql.setString(2, report.unit());
          sql.setString(3, report.status().name());
          sql.setObject(4, LocalDateTime.ofInstant(report.at(), ZoneOffset.UTC));
        });
  }
}
