package org.coresponse.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Invented calls, written straight into the database, each of an incident of its own: the first
 * {@link #OPEN} are open and the newest, every further one is closed and five minutes older. Not
 * from {@code DurhamPast}: an export has neither telephone numbers nor narratives to look for.
 */
final class StoredCalls {
  static final int OPEN = 300;

  /** As the statements below have it. */
  static final Duration APART = Duration.ofMinutes(5);

  private static final int BATCH = 50_000;

  private static final String INCIDENTS =
      """
      insert into incident (version, number, status, priority, opened_at, closed_at, disposition_code,
        owner_queue, held_since, deadline_kind, deadline_at)
      select 0, concat(date_format(t.at, '%%Y%%m%%d'), '-', lpad(t.seq, 7, '0')),
        if(t.seq <= 300, 'OPEN', 'CLOSED'), t.seq %% 11, t.at,
        if(t.seq <= 300, null, t.at + interval 50 minute), if(t.seq <= 300, null, 'resolved_phone'),
        if(t.seq <= 300, 'DISPATCH', null), if(t.seq <= 300, t.at, null),
        if(t.seq <= 300, 'ANSWER', null), if(t.seq <= 300, utc_timestamp(6) + interval 1 day, null)
      from (select seq, utc_timestamp(6) - interval seq * 5 minute as at from seq_%1$d_to_%2$d) t""";

  private static final String CALLS =
      """
      insert into crisis_call (version, number, incident_id, source, external_id, nature, channel,
        received_at, entered_at, entered_by, callback, caller_name, caller_type, address, latitude,
        longitude, beat, district, narrative, cad_priority, weapon, violence, violence_24h, threat,
        crime, agitation, safety_flag, violence_history, medical, attempt, severe_intox, suicidal,
        child, repeat_call, caller_wish)
      select 0, i.number, i.id, 'bench', n.seq,
        elt(1 + n.seq %% 4, 'WELFARE CHECK', 'SUICIDE THREAT', 'TRESPASS', 'INTOXICATED PERSON'),
        'WIRELESS_911', i.opened_at, i.opened_at, 'bench', concat('+1919', lpad(n.seq, 7, '0')),
        concat('Caller ', n.seq), 'THIRD_PARTY', concat(n.seq, ' ', elt(1 + n.seq %% 5, 'Main St',
        'Guess Rd', 'Broad St', 'Roxboro St', 'Fayetteville St')), 36, -78.9,
        concat(1 + n.seq %% 5, lpad(n.seq %% 12, 2, '0')), concat('D', 1 + n.seq %% 5),
        concat('Caller says that person', n.seq * 7919 %% 50000, ' ', elt(1 + n.seq %% 6,
        'stands in the road', 'has a knife in the kitchen', 'has not been seen for two days',
        'talks of ending it', 'lies at the bus stop', 'shouts at neighbours'), ' near mark',
        n.seq, if(n.seq <= 200 and n.seq %% 10 = 0, ' on a flooded street', ''),
        if(n.seq %% 30 = 0, ' with an umbrella', '')), 'P2', 'NOT_ASKED', 'NO', 'NOT_ASKED', 'NO', 'NO', 'UNKNOWN', 'NOT_ASKED',
        'NOT_ASKED', 'NO', 'NOT_ASKED', 'NOT_ASKED', 'UNKNOWN', 'NO', 'NOT_ASKED', 'UNKNOWN'
      from seq_%1$d_to_%2$d n
      join incident i on i.number = concat(date_format(utc_timestamp(6) - interval n.seq * 5 minute,
        '%%Y%%m%%d'), '-', lpad(n.seq, 7, '0'))""";

  private StoredCalls() {}

  /** Writes those from one to another, both counted from 1. */
  static void fill(Connection database, int from, int to) throws SQLException {
    database.setAutoCommit(false);
    try (var sql = database.createStatement()) {
      sql.execute("set timestamp = " + System.currentTimeMillis() / 1000);
      for (var first = from; first <= to; first += BATCH) {
        var last = Math.min(to, first + BATCH - 1);
        sql.executeUpdate(INCIDENTS.formatted(first, last));
        sql.executeUpdate(CALLS.formatted(first, last));
        database.commit();
      }
      sql.execute("analyze table incident, crisis_call");
    }
  }
}
