package org.coresponse.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponse.runtime.Settings;

/**
 * What a test may do from outside the server: requests, tokens, the clock, the tables.
 *
 * <p>A user is a user name of {@code config/keycloak/dev}, {@code cad-system} for the dispatch
 * system, or null for nobody. A redirect is an answer like any other: nothing follows it.
 */
public final class Outside {
  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Filled by migrations or at the first start, never emptied. */
  private static final Set<String> REFERENCE =
      Set.of(
          "flyway_schema_history",
          "code",
          "nature_mapping",
          "wait_alarm",
          "call_screen",
          "beat_map",
          "beat",
          "beat_map_choice",
          "credential_kind",
          "role_requirement",
          "lapse_step",
          "shift_rule",
          "duty_place",
          "holiday",
          "programme_part",
          "protocol_version",
          "protocol_author",
          "protocol_signature",
          "protocol_proof");

  private Outside() {}

  public static Settings settings() {
    return CityContainer.city().settings();
  }

  /** A request without a body. */
  public static HttpResponse<String> send(String method, String path, String user)
      throws IOException, InterruptedException {
    return send(method, path, user, null);
  }

  /**
   * A request with a JSON body.
   *
   * @param json the body, or null for none
   * @param headers name, value, name, value ...; they take the place of those set here
   */
  public static HttpResponse<String> send(
      String method, String path, String user, String json, String... headers)
      throws IOException, InterruptedException {
    return sendWith(user == null ? null : token(user), method, path, json, headers);
  }

  /** The same with a token of the test's own making, or null for none. */
  public static HttpResponse<String> sendWith(
      String token, String method, String path, String json, String... headers)
      throws IOException, InterruptedException {
    var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    var request =
        HttpRequest.newBuilder(URI.create(settings().web() + path))
            .method(method, body)
            .timeout(Duration.ofSeconds(60));
    if (path.contains(".xhtml"))
      request.header(
          "Accept", "text/html"); // as a browser asks: otherwise 401 in place of the redirect
    if (json != null) request.header("Content-Type", "application/json");
    if (token != null) request.header("Authorization", "Bearer " + token);
    for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** What an address answers, byte by byte: a workbook is no text. */
  public static HttpResponse<byte[]> bytes(String path, String user)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(settings().web() + path))
            .header("Authorization", "Bearer " + token(user))
            .timeout(Duration.ofSeconds(60));
    if (path.contains(".xhtml")) request.header("Accept", "text/html");
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** What the management port answers, which the outside does not reach. */
  public static HttpResponse<String> management(String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(settings().management() + path));
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  public static String token(String user) {
    return user.equals("cad-system") ? cadToken() : Tokens.of(user);
  }

  public static String cadToken() {
    return Tokens.ofCad();
  }

  /** A good token of the right realm whose audience is another application. */
  public static String tokenForElsewhere(String user) {
    return Tokens.forElsewhere(user);
  }

  /** A good token of another realm of the same provider; the user there is {@code call-taker}. */
  public static String tokenOfOtherRealm(String user) {
    return Tokens.ofOtherRealm(user);
  }

  public static void clockAt(Instant instant) throws IOException, InterruptedException {
    send("PUT", "/it/clock?at=" + instant, null);
  }

  static void resetClock() throws IOException, InterruptedException {
    send("DELETE", "/it/clock", null);
  }

  /** The database as the application sees it. */
  public static Connection asApplication() throws SQLException {
    var accounts = CityContainer.city().accounts();
    return DriverManager.getConnection(settings().jdbc(), accounts.user(), accounts.password());
  }

  /** The database as the owner of its schema sees it. */
  public static Connection asOwner() throws SQLException {
    var accounts = CityContainer.city().accounts();
    return DriverManager.getConnection(
        settings().jdbc(), accounts.ownerUser(), accounts.ownerPassword());
  }

  /**
   * Empties each table but the {@link #REFERENCE} ones, as the owner: the application may not do
   * this to the trail.
   */
  public static void emptyTables() throws SQLException {
    try (var owner = asOwner();
        var sql = owner.createStatement()) {
      var full = new ArrayList<String>();
      try (var tables =
          sql.executeQuery(
              """
              select concat('`', table_schema, '`.`', table_name, '`'), table_name from information_schema.tables
              where table_type = 'BASE TABLE' and table_schema in ('coresponse', 'coresponse_trail')""")) {
        while (tables.next())
          if (!REFERENCE.contains(tables.getString(2))) full.add(tables.getString(1));
      }
      sql.execute("set foreign_key_checks = 0");
      for (var table : full)
        sql.execute("delete from " + table); // much faster than truncate, which makes a new file
      shippedVersionDecides(sql);
    }
  }

  private static void shippedVersionDecides(Statement owner) throws SQLException {
    for (var table : List.of("protocol_author", "protocol_signature", "protocol_proof"))
      owner.execute("delete from " + table);
    owner.execute("delete from protocol_version where changed_by <> 'system'");
    owner.execute(
        "update protocol_version set state = 'LIVE', live_from = '2020-01-01', released_by_name ="
            + " 'Test', retired_at = null, retired_by_name = null, retired_reason = null");
  }

  /** The shipped version of the protocol alone, in force since long, as if it were signed. */
  public static void shippedVersionDecides() throws SQLException {
    try (var owner = asOwner();
        var sql = owner.createStatement()) {
      shippedVersionDecides(sql);
    }
  }

  /** Takes the signatures from the shipped version: a draft again, and nothing decides. */
  public static void nothingIsSigned() throws SQLException {
    try (var owner = asOwner();
        var sql = owner.createStatement()) {
      shippedVersionDecides(sql);
      sql.execute(
          "update protocol_version set state = 'DRAFT', live_from = null, released_by_name = null");
    }
  }
}
