package org.coresponse.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.bench.Chaos.Act;
import org.coresponse.bench.Chaos.Done;
import org.coresponse.bench.ChaosAccount.Passed;

/** What the database keeps when it is over. */
final class ChaosBooks {
  private static final String DAYS_OF_WORK =
      "select i.number, count(*) from incident_closing c join incident i on i.id = c.incident_id"
          + " group by i.number";

  private static final String ENDS =
      "select response_id, count(*) from custody_move where response_id is not null"
          + " and to_name is null and to_queue is null group by response_id";

  /** A call-taker and a clinician, or two of these, who have one caller at the same time. */
  private static final String TWO_AT_ONCE =
      "select count(*) from response a join response b on b.incident_id = a.incident_id"
          + " and b.id > a.id and b.assigned_at < coalesce(a.ended_at, '9999-12-31')";

  private static final String NEVER_FIRED =
      "select (select count(*) from incident where deadline_at < utc_timestamp(6) - interval 3"
          + " second) + (select count(*) from response where deadline_at < utc_timestamp(6) -"
          + " interval 3 second)";

  /** Deadlines that were rung for, against those that are kept as passed. */
  private static final String RUNG =
      "select abs((select count(*) from coresponse_trail.audit_entry where act = 'DeadlinePassed')"
          + " - (select count(*) from custody_move where deadline_kind is not null))";

  private static final String ELIGIBLE =
      "select count(*) from incident_eligibility where eligible <> (outcome is not null and outcome"
          + " in ('SERVED', 'UNSERVED', 'OPEN')) or outcome = 'OPEN' and incident_id in (select id"
          + " from incident where status <> 'OPEN')";

  private final Connection database;

  ChaosBooks(Connection database) {
    this.database = database;
  }

  Map<Done, Long> kept() throws SQLException {
    var kept = new HashMap<Done, Long>();
    add(
        kept,
        Act.CALL,
        "select external_id, count(*) from crisis_call where source = 'chaos' group by external_id");
    add(
        kept,
        Act.NUMBERED,
        "select concat(external_id, '=', number) n, count(*) from crisis_call where source ="
            + " 'chaos' group by n");
    add(kept, Act.CLOSED, DAYS_OF_WORK);
    add(kept, Act.END, ENDS);
    for (var act :
        List.of(
            Act.OFFERED,
            Act.ACCEPTED,
            Act.RETURNED,
            Act.PULLED,
            Act.CALLBACK_SET,
            Act.CALLED_BACK,
            Act.HANDED_BACK,
            Act.ESCALATED)) {
      add(kept, act, moves(act.name(), ""));
    }
    add(kept, Act.COMPLETED, moves("ENDED", " and to_name is null"));
    return kept;
  }

  private static String moves(String why, String more) {
    return "select response_id, count(*) from custody_move where response_id is not null and why ="
        + " '"
        + why
        + "'"
        + more
        + " group by response_id";
  }

  private void add(Map<Done, Long> kept, Act act, String query) throws SQLException {
    try (var sql = database.createStatement();
        var rows = sql.executeQuery(query)) {
      while (rows.next()) {
        kept.put(new Done(act, rows.getString(1)), rows.getLong(2));
      }
    }
  }

  List<Passed> passed() throws SQLException {
    var passed = new ArrayList<Passed>();
    try (var sql = database.createStatement();
        var rows =
            sql.executeQuery(
                "select held_id, deadline_kind, deadline_at, moved_at from custody_move where"
                    + " deadline_kind is not null")) {
      while (rows.next()) {
        passed.add(
            new Passed(
                rows.getString(1),
                rows.getString(2),
                instant(rows.getObject(3, LocalDateTime.class)),
                instant(rows.getObject(4, LocalDateTime.class))));
      }
    }
    return passed;
  }

  private static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }

  /** How often two responses had one incident at the same time. */
  long twoAtOnce() throws SQLException {
    return number(TWO_AT_ONCE);
  }

  /** Deadlines that have passed for long and did not act. */
  long neverFired() throws SQLException {
    return number(NEVER_FIRED);
  }

  /** By how many the deadlines of the trail differ from those of custody. */
  long rungOtherwise() throws SQLException {
    return number(RUNG);
  }

  long offersThatStand() throws SQLException {
    return number("select count(*) from response where status = 'OFFERED'");
  }

  boolean knowsEligibility() throws SQLException {
    return number(
            "select count(*) from information_schema.tables where table_schema = database()"
                + " and table_name = 'incident_eligibility'")
        == 1;
  }

  /** Eligible incidents that are neither served nor unserved, though they are closed. */
  long eligibleWithoutOutcome() throws SQLException {
    return number(ELIGIBLE);
  }

  long number(String query) throws SQLException {
    try (var sql = database.createStatement();
        var rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
