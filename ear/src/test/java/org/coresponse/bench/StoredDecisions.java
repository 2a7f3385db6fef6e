package org.coresponse.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.Recommendation;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.StoredAnswers;

/**
 * Decisions on the calls of {@link StoredCalls}, one each, written straight into the database: some
 * 20,000 different sets of answers, each decided by the shipped version; a third of them screened.
 */
final class StoredDecisions {
  private static final int DIFFERENT = 20_011; // a prime, so that nothing else repeats with it
  private static final int BATCH = 50_000;
  private static final List<String> ANSWERS =
      Stream.concat(StoredAnswers.asked().stream(), StoredAnswers.screened().stream()).toList();
  private static final List<String> OUTCOME =
      List.of(
          "rule",
          "fired_rules",
          "mode",
          "also",
          "fallback",
          "priority",
          "clinical_level",
          "reason_en",
          "reason_es");

  private static final String DECISIONS =
      """
      insert into assessment (call_id, incident_id, made_at, made_by, made_by_name, protocol_version, %1$s)
      select c.id, c.incident_id, c.received_at + interval 1 minute, 'bench', 'Bench', 'DUR-CRISIS v1', %2$s
      from crisis_call c join bench_answers b on b.id = 1 + c.id %% %3$d
      where c.id > %4$d and c.id <= %5$d order by c.id""";

  private static final String SCREENS =
      """
      insert into suicide_screen (assessment_id, %1$s)
      select a.id, %2$s from assessment a join bench_answers b on b.id = 1 + a.call_id %% %3$d
      where a.call_id > %4$d and a.call_id <= %5$d and b.item1 is not null""";

  private final Random random = new Random(4);

  private StoredDecisions() {}

  /** Writes one for every call there is. */
  static void fill(Connection database) throws SQLException {
    database.setAutoCommit(false);
    new StoredDecisions().answers(database);
    try (var sql = database.createStatement()) {
      long last;
      try (var found = sql.executeQuery("select max(id) from crisis_call")) {
        found.next();
        last = found.getLong(1);
      }
      var asked = String.join(", ", StoredAnswers.asked());
      var screened = String.join(", ", StoredAnswers.screened());
      var columns = asked + ", " + String.join(", ", OUTCOME);
      for (var first = 0L; first < last; first += BATCH) {
        sql.executeUpdate(
            DECISIONS.formatted(columns, of(columns), DIFFERENT, first, first + BATCH));
        sql.executeUpdate(
            SCREENS.formatted(screened, of(screened), DIFFERENT, first, first + BATCH));
        database.commit();
      }
      sql.execute("drop table bench_answers");
      sql.execute("analyze table assessment, suicide_screen");
    }
  }

  private static String of(String columns) {
    return Stream.of(columns.split(", ")).map("b."::concat).collect(Collectors.joining(", "));
  }

  private void answers(Connection database) throws SQLException {
    var columns = Stream.concat(ANSWERS.stream(), OUTCOME.stream()).toList();
    try (var sql = database.createStatement()) {
      sql.execute(
          "create table bench_answers (id int primary key, "
              + columns.stream().map(c -> c + " varchar(400)").collect(Collectors.joining(", "))
              + ")");
    }
    var protocol = Protocol.durhamCrisisV1();
    var stored = new StoredAnswers(protocol);
    var decider = protocol.decider();
    try (var sql =
        database.prepareStatement(
            "insert into bench_answers values (?" + ", ?".repeat(columns.size()) + ")")) {
      for (int id = 1; id <= DIFFERENT; id++) {
        var answers = answers(id % 3 > 0, id % 3 == 1);
        sql.setInt(1, id);
        for (int at = 0; at < answers.length; at++) {
          sql.setString(2 + at, answers[at]);
        }
        outcome(sql, 2 + answers.length, decider.decide(stored.codes(answers)).orElseThrow());
        sql.addBatch();
      }
      sql.executeBatch();
    }
    database.commit();
  }

  private static void outcome(PreparedStatement sql, int first, Recommendation found)
      throws SQLException {
    sql.setString(first, found.pathway());
    sql.setString(first + 1, fired(found));
    sql.setString(first + 2, found.primary().name());
    sql.setString(
        first + 3, found.also().stream().map(Enum::name).collect(Collectors.joining(",")));
    sql.setString(first + 4, found.fallback().name());
    sql.setString(first + 5, String.valueOf(found.priority()));
    sql.setString(first + 6, found.clinicalLevel());
    sql.setString(first + 7, found.reasonEn());
    sql.setString(first + 8, found.reasonEs());
  }

  /** As {@code FiredRules} writes it, which needs a server's JSON. */
  private static String fired(Recommendation found) {
    return found.firedRules().entrySet().stream()
        .map(e -> "\"" + e.getKey() + "\":" + e.getValue().toString().replace(" ", ""))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Two in three mostly calm, so that every pathway occurs. */
  private String[] answers(boolean calm, boolean screened) {
    var answers = new ArrayList<String>();
    for (var column : ANSWERS) {
      answers.add(
          switch (column) {
            case "nature_group" -> any(Stream.of(NatureGroup.values()).map(Enum::name).toList());
            case "caller_type" ->
                any(List.of("FIRST_PARTY", "SECOND_PARTY", "THIRD_PARTY", "UNKNOWN"));
            case "caller_wish" ->
                any(List.of("ACCEPTS", "REFUSES", "POLICE", "UNKNOWN", "NOT_ASKED"));
            case "weapon" ->
                calm
                    ? "ASKED_NONE_KNOWN"
                    : any(
                        List.of(
                            "IN_HAND_OR_REACH",
                            "PRESENT_IN_PLACE",
                            "HISTORY_ONLY",
                            "CANNOT_TELL",
                            "NOT_ASKED"));
            default ->
                column.startsWith("item")
                    ? screened ? any(List.of("YES", "NO", "NO", "REFUSED", "NOT_ASKED")) : null
                    : calm && random.nextInt(10) > 0
                        ? "NO"
                        : any(List.of("YES", "NO", "UNKNOWN", "NOT_ASKED"));
          });
    }
    return answers.toArray(String[]::new);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
