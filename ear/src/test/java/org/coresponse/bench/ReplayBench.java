package org.coresponse.bench;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;
import org.coresponse.triage.StoredAnswers;

/**
 * 1,226,000 stored decisions through a draft to the finished report, by {@code POST
 * /api/v1/replays}, against just reading the same rows by plain JDBC from the same database in the
 * same run. And the heap that the server needs meanwhile.
 */
final class ReplayBench {
  /** Fewer by {@code -Dcoresponse.bench.decisions}, to look at the bench itself. */
  private static final int DECISIONS = Integer.getInteger("coresponse.bench.decisions", 1_226_000);

  private static final int ROUNDS = 3;

  /** What a replay reads, in the order in which it does. */
  private static final String ROWS =
      "select straight_join a.id, c.district, c.received_at, a.protocol_version, a.rule, a.mode,"
          + " a.also, a.fallback, a.priority, a.clinical_level, a.fired_rules, "
          + Stream.concat(
                  StoredAnswers.asked().stream().map("a."::concat),
                  StoredAnswers.screened().stream().map("s."::concat))
              .collect(Collectors.joining(", "))
          + " from assessment a force index (primary) join crisis_call c on c.id = a.call_id"
          + " left join suicide_screen s on s.assessment_id = a.id order by a.id";

  private final Path ear;
  private Settings settings;
  private Client manager;

  ReplayBench(Path ear) {
    this.ear = ear;
  }

  List<Measure> run() throws Exception {
    settings = Settings.forBenchmarks(ear.toAbsolutePath().getParent());
    manager = Client.of(settings, "program-manager");
    try (var city = City.start(settings.withWipe(true), ear)) {
      var began = System.nanoTime();
      try (var database = connection(city)) {
        StoredCalls.fill(database, 1, DECISIONS);
        StoredDecisions.fill(database);
      }
      System.out.printf("filled in %.0f s%n", secondsSince(began));
      upload();
      var question = question();
      var first = replayed("replays", question);
      var address = "replays/" + first.get("id").getAsLong() + "/repetitions";
      read(city);
      var ours = new ArrayList<Double>();
      var theirs = new ArrayList<Double>();
      for (var round = 0; round < ROUNDS; round++) {
        var start = System.nanoTime();
        var run = replayed(address, "{}");
        ours.add(secondsSince(start));
        require(run, first);
        theirs.add(read(city));
        System.out.printf("replay %.2f s, read %.2f s%n", ours.get(round), theirs.get(round));
      }
      return List.of(
          new Measure(
              "replay", "report", middle(ours), "s", "jdbc-read-of-the-same-rows", middle(theirs)),
          Measure.alone("replay", "peak-memory", peak(address), "MiB"));
    }
  }

  private double peak(String address) throws Exception {
    try (var heap = LiveHeap.of(settings.home().resolve("wildfly.pid"))) {
      return heap.peakWhile(() -> replayed(address, "{}"));
    }
  }

  private static double middle(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  /** A draft: the shipped version, and who would get police as the default is called back first. */
  private void upload() throws Exception {
    var shipped = manager.text(manager.request("protocol-versions/DUR-CRISIS%20v1/dmn"));
    var draft =
        shipped.replaceFirst(
            "(id=\"pathway_19_o_pathway\"><text>)\"SAFE_DEFAULT\"", "$1\"CALLBACK_FIRST\"");
    if (draft.equals(shipped)) {
      throw new IllegalStateException("the shipped version has no such rule");
    }
    manager.text(posting("protocol-versions?name=bench", draft));
  }

  /** All there is. */
  private static String question() {
    var question = new JsonObject();
    question.addProperty("version", "bench");
    question.addProperty("from", "2000-01-01T00:00:00Z");
    question.addProperty("to", Instant.now().toString());
    return question.toString();
  }

  private static void require(JsonObject run, JsonObject first) {
    if (run.get("decisions").getAsLong() != DECISIONS
        || !run.get("reportSha256").equals(first.get("reportSha256"))) {
      throw new IllegalStateException(run.toString());
    }
  }

  /** The replay when its report is there. */
  private JsonObject replayed(String address, String body) throws Exception {
    var run = manager.ended("replays", manager.answered(posting(address, body)));
    if (!run.get("status").getAsString().equals("DONE")) {
      throw new IllegalStateException(run.toString());
    }
    return run;
  }

  /** Reads every column of every row; returns how many seconds that takes. */
  private double read(City city) throws SQLException {
    var began = System.nanoTime();
    var letters = 0L;
    try (var database = connection(city);
        var sql = database.prepareStatement(ROWS)) {
      sql.setFetchSize(2_000);
      try (var rows = sql.executeQuery()) {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (var column = 1; column <= columns; column++) {
            var value = rows.getString(column);
            letters += value == null ? 0 : value.length();
          }
        }
      }
    }
    if (letters == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return secondsSince(began);
  }

  private static Connection connection(City city) throws SQLException {
    var accounts = city.accounts();
    return DriverManager.getConnection(
        city.settings().jdbc(), accounts.ownerUser(), accounts.ownerPassword());
  }

  private HttpRequest.Builder posting(String path, String body) throws Exception {
    return manager
        .request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }
}
