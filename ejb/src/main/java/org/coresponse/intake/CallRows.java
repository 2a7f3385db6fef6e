package org.coresponse.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Queue;
import org.coresponse.custody.Waiting;
import org.coresponse.security.Actor;

/** Writes rows of calls and their incidents in batches (decision 0012). */
final class CallRows {
  private static final List<String> SAFETY =
      List.of(
          "weapon",
          "violence",
          "violence_24h",
          "threat",
          "crime",
          "agitation",
          "safety_flag",
          "violence_history",
          "medical",
          "attempt",
          "severe_intox",
          "suicidal",
          "child",
          "repeat_call",
          "caller_wish");

  private static final String INCIDENT =
      "insert into incident (version, number, status, priority, opened_at, closed_at,"
          + " disposition_code, owner_queue, held_since, deadline_kind, deadline_at)"
          + " values (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final List<String> GIVEN =
      List.of(
          "nature",
          "channel",
          "received_at",
          "rang_at",
          "answered_at",
          "callback",
          "caller_name",
          "caller_type",
          "address",
          "cross_street",
          "place_name",
          "latitude",
          "longitude",
          "beat",
          "district",
          "narrative",
          "cad_priority",
          "cad_disposition");

  private static final String CALL =
      "insert into crisis_call (version, number, incident_id, source, external_id, entered_at,"
          + " entered_by, "
          + String.join(", ", GIVEN)
          + ", "
          + String.join(", ", SAFETY)
          + ") values (0, ?, ?, ?, ?, ?, ?"
          + ", ?".repeat(GIVEN.size())
          + ", 'NOT_ASKED'".repeat(SAFETY.size())
          + ")";

  private static final String CLOSING =
      "insert into incident_closing (incident_id, disposition_code, closed_at, closed_by,"
          + " closed_by_name) values (?, ?, ?, ?, ?)";

  private static final String CLOSE =
      "update incident set version = version + 1, status = 'CLOSED', closed_at = ?,"
          + " disposition_code = ?, owner_subject = null, owner_name = null, owner_queue = null,"
          + " held_since = null, deadline_kind = null, deadline_at = null"
          + " where id = ? and status = 'OPEN'";

  private static final String UPDATE =
      "update crisis_call set version = version + 1, "
          + GIVEN.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
          + " where id = ?";

  private static final String UPDATE_CAD =
      "update crisis_call set version = version + 1, cad_priority = ?, cad_disposition = ?"
          + " where id = ?";

  private static final String END_LATER =
      "update incident i join incident_closing c on c.incident_id = i.id"
          + " and c.closed_at = i.closed_at and c.reopened_at is null"
          + " set i.version = i.version + 1, i.closed_at = ?, c.closed_at = ?"
          + " where i.id = ? and i.status = 'CLOSED' and i.closed_at = ?";

  private final Actor by;
  private final Instant now;
  private final Duration allowed;

  /**
   * @param allowed how long a call of which nothing is known may wait for an answer
   */
  CallRows(Actor by, Instant now, Duration allowed) {
    this.by = by;
    this.now = now;
    this.allowed = allowed;
  }

  /** Inserts each call and its incident under its number. */
  void insert(Connection connection, Map<String, EnterCall> calls) throws SQLException {
    try (var sql = connection.prepareStatement(INCIDENT)) {
      for (var entry : calls.entrySet()) {
        var call = entry.getValue();
        var over = call.disposition() != null;
        sql.setString(1, entry.getKey());
        sql.setString(2, (over ? IncidentStatus.CLOSED : IncidentStatus.OPEN).name());
        sql.setInt(3, Incident.NOTHING_KNOWN);
        sql.setObject(4, utc(call.call().receivedAt()));
        sql.setObject(5, over ? utc(call.endedAt()) : null);
        sql.setString(6, call.disposition());
        sql.setString(7, over ? null : Queue.DISPATCH.name());
        sql.setObject(8, over ? null : utc(now));
        sql.setString(9, over ? null : DeadlineKind.ANSWER.name());
        sql.setObject(
            10, over ? null : utc(Waiting.answerBy(call.call().receivedAt(), allowed, now)));
        sql.addBatch();
      }
      sql.executeBatch();
    }
    var incidents = incidents(connection, calls.keySet());
    try (var sql = connection.prepareStatement(CALL);
        var closing = connection.prepareStatement(CLOSING)) {
      for (var entry : calls.entrySet()) {
        var call = entry.getValue();
        var incident = incidents.get(entry.getKey());
        sql.setString(1, entry.getKey());
        sql.setLong(2, incident);
        sql.setString(3, call.call().source());
        sql.setString(4, call.call().externalId());
        sql.setObject(5, utc(now));
        sql.setString(6, by.subject());
        given(sql, 7, call);
        sql.addBatch();
        if (call.disposition() != null) {
          closing(closing, incident, call);
        }
      }
      sql.executeBatch();
      closing.executeBatch();
    }
  }

  private void closing(PreparedStatement sql, long incident, EnterCall call) throws SQLException {
    sql.setLong(1, incident);
    sql.setString(2, call.disposition());
    sql.setObject(3, utc(call.endedAt()));
    sql.setString(4, by.subject());
    sql.setString(5, by.name());
    sql.addBatch();
  }

  private static Map<String, Long> incidents(Connection connection, Collection<String> numbers)
      throws SQLException {
    var found = new HashMap<String, Long>();
    var marks = "?, ".repeat(numbers.size() - 1) + "?";
    try (var sql =
        connection.prepareStatement(
            "select number, id from incident where number in (" + marks + ")")) {
      var at = 1;
      for (var number : numbers) {
        sql.setString(at++, number);
      }
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return found;
  }

  /** What {@link BulkIntake#amend} promises. */
  void update(
      Connection connection, Map<EnteredCall, EnterCall> calls, Collection<EnteredCall> untouched)
      throws SQLException {
    try (var whole = connection.prepareStatement(UPDATE);
        var cad = connection.prepareStatement(UPDATE_CAD)) {
      for (var entry : calls.entrySet()) {
        var call = entry.getValue().call();
        if (untouched.contains(entry.getKey())) {
          var next = given(whole, 1, entry.getValue());
          whole.setLong(next, entry.getKey().callId());
          whole.addBatch();
        } else {
          cad.setString(1, call.cadPriority());
          cad.setString(2, call.cadDisposition());
          cad.setLong(3, entry.getKey().callId());
          cad.addBatch();
        }
      }
      whole.executeBatch();
      cad.executeBatch();
    }
  }

  /** Closes incidents, by their row ids, that nobody has closed meanwhile. */
  void close(Connection connection, Map<Long, EnterCall> ended) throws SQLException {
    try (var sql = connection.prepareStatement(CLOSE);
        var closing = connection.prepareStatement(CLOSING)) {
      for (var entry : ended.entrySet()) {
        sql.setObject(1, utc(entry.getValue().endedAt()));
        sql.setString(2, entry.getValue().disposition());
        sql.setLong(3, entry.getKey());
        if (sql.executeUpdate() == 1) {
          closing(closing, entry.getKey(), entry.getValue());
        }
      }
      closing.executeBatch();
    }
  }

  /** Moves the end of incidents that still end when they were taken to have ended. */
  static void endLater(Connection connection, Collection<LaterEnd> ends) throws SQLException {
    try (var sql = connection.prepareStatement(END_LATER)) {
      for (var end : ends) {
        sql.setObject(1, utc(end.now()));
        sql.setObject(2, utc(end.now()));
        sql.setLong(3, end.incidentId());
        sql.setObject(4, utc(end.before()));
        sql.addBatch();
      }
      sql.executeBatch();
    }
  }

  /** Fills the columns of {@link #GIVEN}; returns the place after them. */
  private static int given(PreparedStatement sql, int from, EnterCall entered) throws SQLException {
    var call = entered.call();
    var place = call.location();
    var at = from;
    sql.setString(at++, call.nature());
    sql.setString(at++, call.channel().name());
    sql.setObject(at++, utc(call.receivedAt()));
    sql.setObject(at++, utc(call.rangAt()));
    sql.setObject(at++, utc(call.answeredAt()));
    sql.setString(at++, call.callback());
    sql.setString(at++, call.callerName());
    sql.setString(at++, call.callerType().name());
    sql.setString(at++, place.address());
    sql.setString(at++, place.crossStreet());
    sql.setString(at++, place.placeName());
    sql.setObject(at++, place.latitude());
    sql.setObject(at++, place.longitude());
    sql.setString(at++, entered.beat());
    sql.setString(at++, entered.district());
    sql.setString(at++, call.narrative());
    sql.setString(at++, call.cadPriority());
    sql.setString(at++, call.cadDisposition());
    return at;
  }

  private static LocalDateTime utc(Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
