package org.coresponse.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What may differ from one start to the next.
 *
 * <p>Each key is a system property {@code coresponse.x.y} or the environment variable {@code
 * CORESPONSE_X_Y}; for the tests and benchmarks {@code coresponse.test.x.y}, so that they run
 * beside a city that somebody is using. Keys: {@code home}, {@code db.port}, {@code keycloak.port},
 * {@code http.port}, {@code management.port}, {@code smtp.port}, {@code wipe}.
 *
 * @param prefix what its keys begin with
 * @param home where the servers of this start keep their data, logs and process ids
 * @param wipe begins with an empty database and the realm as it is written
 * @param durable a commit survives a power cut
 * @param quick JVM flags for a quick start instead of a long life
 * @param application environment of the application, beyond that of this JVM
 * @param databaseUrl JDBC address of somebody else's database, or null: start our own
 * @param providerUrl issuer of somebody else's identity provider, or null: start our own
 * @param smtpHost somebody else's mail server, or null: start our own
 */
public record Settings(
    String prefix,
    Path home,
    int dbPort,
    int keycloakPort,
    int httpPort,
    int managementPort,
    int smtpPort,
    boolean wipe,
    boolean durable,
    boolean quick,
    Map<String, String> application,
    String databaseUrl,
    String providerUrl,
    String smtpHost) {

  private static final int NEXT_DOOR = 11;

  /**
   * For a person: data that stay, demo mode, and the servers that {@code DB_URL}, {@code
   * OIDC_PROVIDER_URL} and {@code SMTP_HOST} name.
   */
  public static Settings forRun() {
    var keys = "coresponse.";
    return new Settings(
        keys,
        Path.of(text(keys + "home", Parts.project().resolve(".run").toString())).toAbsolutePath(),
        port(keys + "db.port", 3307),
        port(keys + "keycloak.port", 8180),
        port(keys + "http.port", 8080),
        port(keys + "management.port", 9990),
        port(keys + "smtp.port", 3025),
        flag(keys + "wipe", false),
        true,
        true,
        Map.of("CORESPONSE_DEMO", "true", "CORESPONSE_COOKIE_SECURE", "false"),
        given("DB_URL"),
        given("OIDC_PROVIDER_URL"),
        given("SMTP_HOST"));
  }

  /**
   * For the tests: nothing stays, never on somebody else's database, since they empty it, and
   * letters wait until a test sends them.
   */
  public static Settings forTests(Path target) {
    return own(
        target.resolve("city"),
        false,
        true,
        Map.of(
            "CORESPONSE_COOKIE_SECURE",
            "false",
            "CORESPONSE_MAIL",
            "false",
            "CORESPONSE_LOST_AFTER", // a window that a test closes has not lost its person
            "PT24H"));
  }

  /** For benchmarks: as in earnest, JVM flags of a server and commits that last. */
  public static Settings forBenchmarks(Path target) {
    return own(target.resolve("bench-city"), true, false, Map.of());
  }

  private static Settings own(
      Path home, boolean durable, boolean quick, Map<String, String> application) {
    var keys = "coresponse.test.";
    return new Settings(
        keys,
        Path.of(text(keys + "home", home.toString())).toAbsolutePath(),
        port(keys + "db.port", 7306),
        port(keys + "keycloak.port", 7180),
        port(keys + "http.port", 7080),
        port(keys + "management.port", 7990),
        port(keys + "smtp.port", 7025),
        flag(keys + "wipe", true),
        durable,
        quick,
        application,
        null,
        null,
        null);
  }

  /**
   * A second city beside this one, whose server a test may kill: with a database, a server, mail
   * and a home of its own and the same identity provider. Its ports are those of this one and
   * {@value #NEXT_DOOR}, or what the keys {@code coresponse.test.second.x.port} say.
   */
  public Settings second() {
    var keys = "coresponse.test.second.";
    return new Settings(
        keys,
        home.resolveSibling(home.getFileName() + "-second"),
        port(keys + "db.port", dbPort + NEXT_DOOR),
        keycloakPort,
        port(keys + "http.port", httpPort + NEXT_DOOR),
        port(keys + "management.port", managementPort + NEXT_DOOR),
        port(keys + "smtp.port", smtpPort + NEXT_DOOR),
        true,
        durable,
        quick,
        application,
        null,
        issuer(),
        null);
  }

  /** The same with more in the environment of the application. */
  public Settings with(Map<String, String> more) {
    var all = new HashMap<>(application);
    all.putAll(more);
    return new Settings(
        prefix,
        home,
        dbPort,
        keycloakPort,
        httpPort,
        managementPort,
        smtpPort,
        wipe,
        durable,
        quick,
        Map.copyOf(all),
        databaseUrl,
        providerUrl,
        smtpHost);
  }

  /** The same, begun anew or with what the last start left. */
  public Settings withWipe(boolean wiped) {
    return new Settings(
        prefix,
        home,
        dbPort,
        keycloakPort,
        httpPort,
        managementPort,
        smtpPort,
        wiped,
        durable,
        quick,
        application,
        databaseUrl,
        providerUrl,
        smtpHost);
  }

  /** The environment the application will find: that of this JVM, and what this start adds. */
  Map<String, String> environment() {
    var all = new HashMap<>(System.getenv());
    all.putAll(application);
    return all;
  }

  public String issuer() {
    return providerUrl != null
        ? providerUrl
        : "http://localhost:" + keycloakPort + "/realms/coresponse";
  }

  public String web() {
    return "http://localhost:" + httpPort;
  }

  public String management() {
    return "http://127.0.0.1:" + managementPort;
  }

  public String jdbc() {
    return databaseUrl != null ? databaseUrl : "jdbc:mariadb://127.0.0.1:" + dbPort + "/coresponse";
  }

  static String text(String key, String fallback) {
    var property = System.getProperty(key);
    if (property != null) return property;
    var variable = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
    return variable != null ? variable : fallback;
  }

  private static boolean flag(String key, boolean fallback) {
    return switch (text(key, String.valueOf(fallback))) {
      case "true", "" -> true; // -Dcoresponse.wipe alone says yes
      case "false" -> false;
      default -> throw new CannotStartException(key + " is true or false");
    };
  }

  private static int port(String key, int fallback) {
    var text = text(key, String.valueOf(fallback));
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
      throw new CannotStartException(key + "=" + text + " is not a port");
    }
    return Integer.parseInt(text);
  }

  private static String given(String variable) {
    var value = System.getenv(variable);
    return value == null || value.isBlank() ? null : value;
  }
}
