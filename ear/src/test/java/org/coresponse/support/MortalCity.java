package org.coresponse.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * A second city beside that of all tests, with a server and a database of its own and the same
 * identity provider: one whose server a test may kill.
 */
public final class MortalCity implements AutoCloseable {
  private final Settings settings;
  private City city;

  private MortalCity(Settings settings) {
    this.settings = settings;
    this.city = City.start(settings, CityContainer.shippedEar());
  }

  /** Starts it on empty tables. */
  public static MortalCity start() {
    return new MortalCity(Outside.settings().second());
  }

  /** Starts it as a demonstration with a past of some months. */
  public static MortalCity demonstration(int months) {
    return new MortalCity(
        Outside.settings()
            .second()
            .with(
                Map.of(
                    "CORESPONSE_DEMO", "true", "CORESPONSE_DEMO_MONTHS", String.valueOf(months))));
  }

  /** Ends its server as a power cut would: nothing of it gets a last word. */
  public void kill() throws Exception {
    var noted = Files.readString(settings.home().resolve("wildfly.pid")).strip().split(" ");
    var server = ProcessHandle.of(Long.parseLong(noted[0])).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
  }

  /** Starts it again on what it left. */
  public void startAgain() {
    city.close();
    city = City.start(settings.withWipe(false), CityContainer.shippedEar());
  }

  /**
   * @param path under /api/v1
   */
  public Reply get(String user, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(settings.web() + "/api/v1" + path))
            .header("Authorization", "Bearer " + Outside.token(user));
    return new Reply(Outside.HTTP.send(request.build(), BodyHandlers.ofString()));
  }

  /**
   * @param path under /api/v1
   */
  public Reply post(String user, String path, String json)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(settings.web() + "/api/v1" + path))
            .header("Authorization", "Bearer " + Outside.token(user))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    return new Reply(Outside.HTTP.send(request.build(), BodyHandlers.ofString()));
  }

  /** Sends a file as {@link Upload} does. */
  public Reply send(String user, String path, String part, byte[] file) {
    return Upload.send(settings.web(), user, path, part, file);
  }

  /** The only number that a query of its database answers. */
  public long number(String query) throws SQLException {
    var accounts = city.accounts();
    try (var connection =
            DriverManager.getConnection(
                settings.jdbc(), accounts.ownerUser(), accounts.ownerPassword());
        var sql = connection.createStatement();
        var rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() {
    city.close();
  }
}
