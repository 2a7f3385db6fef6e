package org.coresponse.bench;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * Calls taken in by {@code POST /api/v1/calls}, with security, validation and trail, against the
 * same statements and commits by plain JDBC on the same database in the same run. Afterwards every
 * call that was acknowledged must be there.
 */
final class IntakeBench {
  /** The compiler of the server's JVM takes a whole core until about then. */
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  private static final Duration LENGTH = Duration.ofSeconds(30);

  private final Path ear;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  IntakeBench(Path ear) {
    this.ear = ear;
  }

  List<Measure> run() throws Exception {
    var settings = Settings.forBenchmarks(ear.toAbsolutePath().getParent());
    try (var city = City.start(settings.withWipe(true), ear)) {
      var token = Client.ofCad(settings).token();
      Load.of(16, WARM_UP, number -> posting(settings, token));
      Load.of(4, Duration.ofSeconds(5), number -> inserting(city));
      var measures = new ArrayList<Measure>();
      for (var clients : new int[] {1, 16}) {
        var plain = Load.of(clients, LENGTH, number -> inserting(city));
        var ours = Load.of(clients, LENGTH, number -> posting(settings, token));
        measures.add(
            new Measure(
                "intake",
                "throughput-" + clients,
                ours.perSecond(),
                "calls/s",
                "jdbc-same-statements",
                plain.perSecond()));
        measures.add(Measure.alone("intake", "p95-" + clients, ours.p95Millis(), "ms"));
      }
      requireAllThere(city);
      return measures;
    }
  }

  private Callable<?> posting(Settings settings, String token) {
    var address = URI.create(settings.web() + "/api/v1/calls");
    return () -> {
      var request =
          HttpRequest.newBuilder(address)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body()))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return acknowledged.add(text(answer.body(), "number"));
    };
  }

  private static String body() {
    return """
        {"source":"bench","externalId":"%s","nature":"WELFARE CHECK","channel":"WIRELESS_911","receivedAt":"%s",
        "callback":"+19195550123","callerName":"Pat","location":{"address":"1 Main St","latitude":35.99,"longitude":-78.9},
        "narrative":"Has not been seen for two days.","safety":{"weapon":"ASKED_NONE_KNOWN","violence":"NO","medical":"UNKNOWN"}}"""
        .formatted(UUID.randomUUID(), Instant.now());
  }

  private static Callable<?> inserting(City city) throws Exception {
    var accounts = city.accounts();
    var connection =
        DriverManager.getConnection(city.settings().jdbc(), accounts.user(), accounts.password());
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return new PlainIntake(connection);
  }

  private void requireAllThere(City city) throws Exception {
    var accounts = city.accounts();
    var stored = new HashSet<String>();
    try (var connection =
            DriverManager.getConnection(
                city.settings().jdbc(), accounts.user(), accounts.password());
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "select c.number from crisis_call c join incident i on i.id = c.incident_id"
                    + " where c.source = 'bench'")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    if (!stored.containsAll(acknowledged)) {
      throw new IllegalStateException("acknowledged calls are missing");
    }
    System.out.println(acknowledged.size() + " calls acknowledged, all found");
  }

  private static String text(String json, String field) {
    return JsonParser.parseString(json).getAsJsonObject().get(field).getAsString();
  }
}
