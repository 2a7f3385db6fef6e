package org.coresponse.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.coresponse.support.Hands;

/**
 * What taking one call in costs the database: the statements of the application, in its order, with
 * one commit.
 */
final class PlainIntake implements Callable<Void> {
  private static final String ANSWERS = "'UNKNOWN'" + ", 'NOT_ASKED'".repeat(13);

  private static final List<String> ASKED = List.of("weapon", "violence", "medical");

  private final Connection connection;
  private final PreparedStatement find;
  private final PreparedStatement map;
  private final PreparedStatement number;
  private final PreparedStatement incident;
  private final PreparedStatement call;
  private final PreparedStatement answers;
  private final PreparedStatement draft;
  private final PreparedStatement line;
  private final PreparedStatement counter;
  private final PreparedStatement change;

  PlainIntake(Connection connection) throws SQLException {
    this.connection = connection;
    find =
        connection.prepareStatement(
            "select number, address, cross_street, place_name, latitude, longitude, beat"
                + " from crisis_call where source = ? and external_id = ?");
    map =
        connection.prepareStatement(
            "select beat_map_id from beat_map_choice order by id desc limit 1");
    number =
        connection.prepareStatement(
            "insert into call_number_day (city_day, last_number) values (?, 1)"
                + " on duplicate key update last_number = last_number + 1 returning last_number");
    incident =
        connection.prepareStatement(
            "insert into incident (version, number, status, priority, opened_at, "
                + Hands.COLUMNS
                + ") values (0, ?, 'OPEN', 6, ?, "
                + Hands.VALUES
                + ")",
            Statement.RETURN_GENERATED_KEYS);
    call =
        connection.prepareStatement(
            "insert into crisis_call (version, number, incident_id, source, external_id, nature,"
                + " channel, received_at, entered_at, entered_by, callback, caller_name, caller_type,"
                + " address, latitude, longitude, narrative, weapon, violence, violence_24h, threat,"
                + " crime, agitation, safety_flag, violence_history, medical, attempt, severe_intox,"
                + " suicidal, child, repeat_call, caller_wish) values (0, ?, ?, 'plain', ?,"
                + " 'WELFARE CHECK', 'WIRELESS_911', ?, ?, 'plain', '+19195550123', 'Pat', 'UNKNOWN',"
                + " '1 Main St', 35.99, -78.9, 'Has not been seen for two days.',"
                + " 'ASKED_NONE_KNOWN', "
                + ANSWERS
                + ")",
            Statement.RETURN_GENERATED_KEYS);
    answers =
        connection.prepareStatement(
            "insert into safety_answer (call_id, question, answer, said_by, asked_at, asked_by,"
                + " asked_by_name) values "
                + String.join(", ", Collections.nCopies(ASKED.size(), "(?, ?, ?, ?, ?, ?, ?)")));
    draft =
        connection.prepareStatement(
            "update call_draft set state = 'SENT', version = version + 1 where state = 'OPEN' and uuid ="
                + " (select external_id from crisis_call where id = ? and source = 'desk')");
    line =
        connection.prepareStatement(
            "insert into coresponse_trail.audit_entry (at, subject, actor_name, roles, organisation,"
                + " channel, act, subject_type, subject_number, outcome, changes, request) values (?,"
                + " 'plain', 'plain', 'cad-system', '/city/emergency-communications', 'REST',"
                + " 'CallReceived', 'incident', ?, 'DONE',"
                + " '[{\"field\":\"weapon\",\"before\":\"NOT_ASKED\",\"after\":\"ASKED_NONE_KNOWN\"}]',"
                + " '-')",
            Statement.RETURN_GENERATED_KEYS);
    counter =
        connection.prepareStatement(
            "insert into board_counter (id, last_number) values (1, 1)"
                + " on duplicate key update last_number = last_number + 1 returning last_number");
    change =
        connection.prepareStatement(
            "insert into board_change (number, incident_id, incident, what, at)"
                + " values (?, ?, ?, 'CallReceived', ?)");
  }

  @Override
  public Void call() throws SQLException {
    var external = UUID.randomUUID().toString();
    var now = Timestamp.from(Instant.now());
    find(external);
    first(map);
    number.setObject(1, LocalDate.of(2001, 1, 1));
    var called = "20010101-%04d".formatted(first(number));
    find(external);
    incident.setString(1, called);
    incident.setTimestamp(2, now);
    var incidentId = key(incident);
    call.setString(1, called);
    call.setLong(2, incidentId);
    call.setString(3, external);
    call.setTimestamp(4, now);
    call.setTimestamp(5, now);
    var callId = key(call);
    answer(callId, now);
    draft.setLong(1, callId);
    draft.executeUpdate();
    line.setTimestamp(1, now);
    line.setString(2, called);
    key(line);
    change.setLong(1, first(counter));
    change.setLong(2, incidentId);
    change.setString(3, called);
    change.setTimestamp(4, now);
    change.executeUpdate();
    connection.commit();
    return null;
  }

  private void answer(long callId, Timestamp now) throws SQLException {
    var parameter = 0;
    for (var answer : ASKED) {
      answers.setLong(++parameter, callId);
      answers.setString(++parameter, answer);
      answers.setString(++parameter, "NO");
      answers.setString(++parameter, "UNKNOWN");
      answers.setTimestamp(++parameter, now);
      answers.setString(++parameter, "plain");
      answers.setString(++parameter, "plain");
    }
    answers.executeUpdate();
  }

  private void find(String external) throws SQLException {
    find.setString(1, "plain");
    find.setString(2, external);
    try (var rows = find.executeQuery()) {
      rows.next();
    }
  }

  private static long first(PreparedStatement query) throws SQLException {
    try (var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long key(PreparedStatement insert) throws SQLException {
    insert.executeUpdate();
    try (var keys = insert.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }
}
