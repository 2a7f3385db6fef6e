package org.coresponse.replay;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.StoredAnswers;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * Reads a period as it is stored, row by row: no entity is made, and no more than a few rows are
 * held.
 */
final class ReplayTables {
  private static final int FETCHED = 2_000;
  private static final List<String> ANSWERS =
      Stream.concat(
              StoredAnswers.asked().stream().map("a."::concat),
              StoredAnswers.screened().stream().map("s."::concat))
          .toList();

  /** In the order of the primary key: an index of times would be read once for each part. */
  private static final String DECISIONS =
      "select straight_join a.id, c.district, c.received_at, a.protocol_version, a.rule, a.mode,"
          + " a.also, a.fallback, a.priority, a.clinical_level, a.fired_rules, "
          + String.join(", ", ANSWERS)
          + " from assessment a force index (primary) join crisis_call c on c.id = a.call_id"
          + " left join suicide_screen s on s.assessment_id = a.id"
          + " where a.id > ? and a.id <= ? and a.made_at >= ? and a.made_at < ?"
          + " order by a.id limit ?";

  private static final int BEFORE_ANSWERS = 12;

  private static final String EXTENT =
      "select count(*), coalesce(min(id), 1), coalesce(max(id), 0) from assessment"
          + " force index (ix_assessment_made) where made_at >= ? and made_at < ?";

  /** Found by indexes alone, then read. */
  private static final String UNANSWERED =
      "select c.id, c.district, c.received_at, c.nature, "
          + StoredAnswers.asked().stream()
              .skip(1)
              .map("c."::concat)
              .collect(Collectors.joining(", "))
          + " from (select n.id from crisis_call n force index (ix_crisis_call_received)"
          + " where n.received_at >= ? and n.received_at < ?"
          + " and (n.received_at > ? or n.id > ?)"
          + " and not exists (select 1 from assessment a where a.call_id = n.id)"
          + " order by n.received_at, n.id limit ?) u"
          + " join crisis_call c on c.id = u.id order by c.received_at, c.id";

  private final EntityManager em;

  ReplayTables(EntityManager em) {
    this.em = em;
  }

  /** How much of decisions there is in a period. */
  Extent extent(Instant from, Instant to) {
    return work(
        connection -> {
          try (var sql = connection.prepareStatement(EXTENT)) {
            sql.setObject(1, utc(from));
            sql.setObject(2, utc(to));
            try (var found = sql.executeQuery()) {
              found.next();
              return new Extent(found.getLong(1), found.getLong(2), found.getLong(3));
            }
          }
        });
  }

  /** Replays the next decisions of a period. */
  void decisions(ReplayRun run, ReplayWork work, int most, Part to) {
    var question = work.question();
    var zone = ZoneId.of(question.zone());
    work(
        connection -> {
          try (var sql = connection.prepareStatement(DECISIONS)) {
            sql.setFetchSize(FETCHED);
            sql.setLong(1, run.readAssessmentId());
            sql.setLong(2, run.lastAssessmentId());
            sql.setObject(3, utc(question.from()));
            sql.setObject(4, utc(question.to()));
            sql.setInt(5, most);
            try (var pooled = sql.executeQuery()) {
              var rows = pooled.unwrap(ResultSet.class); // the pool's own asks much at each column
              while (rows.next()) {
                work.replayer().decision(decision(rows, zone, work), to);
              }
            }
          }
          return to;
        });
  }

  private static DecisionRow decision(ResultSet row, ZoneId zone, ReplayWork work)
      throws SQLException {
    var words = work.words();
    var version = row.getString(4);
    var answers = new String[ANSWERS.size()];
    for (int at = 0; at < answers.length; at++) {
      answers[at] = row.getString(BEFORE_ANSWERS + at);
    }
    var outcome =
        new Recommended(
            row.getString(5),
            words.mode(row.getString(6)),
            words.modes(row.getString(7)),
            words.mode(row.getString(8)),
            row.getInt(9),
            row.getString(10));
    return new DecisionRow(
        row.getLong(1),
        version,
        outcome,
        work.replayer().comparesRules(version) ? row.getString(11) : null,
        answers,
        where(row, zone, words.nature(answers[0])));
  }

  private static Where where(ResultSet row, ZoneId zone, NatureGroup nature) throws SQLException {
    var district = row.getString(2);
    return new Where(
        district == null ? Slice.NO_DISTRICT : district,
        instant(row, 3).atZone(zone).getHour(),
        nature);
  }

  /**
   * The next calls of a period that nobody assessed, replayed or counted.
   *
   * @return where the last of them stands; null where there is none
   */
  CallPlace unanswered(ReplayRun run, ReplayWork work, int most, Part to) {
    var question = work.question();
    var zone = ZoneId.of(question.zone());
    var after = run.readCall();
    var since = after == null ? question.from() : after.receivedAt();
    return work(
        connection -> {
          try (var sql = connection.prepareStatement(UNANSWERED)) {
            sql.setFetchSize(FETCHED);
            sql.setObject(1, utc(since));
            sql.setObject(2, utc(question.to()));
            sql.setObject(3, utc(since));
            sql.setLong(4, after == null ? 0 : after.id());
            sql.setInt(5, most);
            return read(sql, zone, work, to);
          }
        });
  }

  private static CallPlace read(PreparedStatement sql, ZoneId zone, ReplayWork work, Part to)
      throws SQLException {
    CallPlace last = null;
    try (var rows = sql.executeQuery()) {
      while (rows.next()) {
        var nature = work.words().natureOf(rows.getString(4));
        var answers = new String[ANSWERS.size()];
        answers[0] = nature.name();
        for (int at = 1; at < StoredAnswers.asked().size(); at++) {
          answers[at] = rows.getString(4 + at);
        }
        var row = new UnansweredRow(rows.getLong(1), answers, where(rows, zone, nature));
        work.replayer().unanswered(row, to);
        last = new CallPlace(instant(rows, 3), row.id());
      }
    }
    return last;
  }

  /** Keeps a part of a replay. */
  void keep(long run, int part, boolean unanswered, byte[] bytes) {
    em.createNativeQuery(
            "insert into replay_part (run_id, part, unanswered, bytes)"
                + " values (:run, :part, :unanswered, :bytes)")
        .setParameter("run", run)
        .setParameter("part", part)
        .setParameter("unanswered", unanswered)
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  /** What is done with a part. */
  @FunctionalInterface
  interface PartReader {
    /**
     * @return whether the next part is wanted
     */
    boolean read(Part part, boolean unanswered);
  }

  /** Hands the parts of a replay over, one after the other, in their order. */
  void parts(long run, PartReader to) {
    for (int number = 1; ; number++) {
      var found =
          em.unwrap(Session.class)
              .createNativeQuery(
                  "select unanswered, bytes from replay_part where run_id = :run and part = :part",
                  Object[].class)
              .addScalar("unanswered", Boolean.class)
              .addScalar("bytes", byte[].class)
              .setParameter("run", run)
              .setParameter("part", number)
              .getResultStream()
              .findFirst();
      if (found.isEmpty()
          || !to.read(PartBytes.read((byte[]) found.get()[1]), (Boolean) found.get()[0])) {
        return;
      }
    }
  }

  /** Sums the parts of a replay up. */
  ReplayReport report(long run, Question question, Slice only) {
    var summing = new Summing(question, only);
    parts(
        run,
        (part, unanswered) -> {
          if (unanswered) {
            summing.unanswered(part);
          } else {
            summing.decisions(part);
          }
          return true;
        });
    return summing.report();
  }

  private <T> T work(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
