package org.coresponse.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * How long a second start takes until everything is ready, against WildFly alone with nothing
 * deployed. The flags are those of {@code ./mvnw -Prun}, since that is the start a person waits
 * for; but no past is imported, which the first start would be too short for and the second would
 * go on with.
 */
final class StartupBench {
  private final Path ear;

  StartupBench(Path ear) {
    this.ear = ear;
  }

  List<Measure> run() {
    var settings = quick(Settings.forBenchmarks(ear.toAbsolutePath().getParent()));
    seconds(settings.withWipe(true), ear);
    var second = seconds(settings.withWipe(false), ear);
    var empty = seconds(wildFlyAlone(settings), null);
    return List.of(new Measure("startup", "second-start", second, "s", "wildfly-empty", empty));
  }

  private static double seconds(Settings settings, Path ear) {
    var began = System.nanoTime();
    try (var city = City.start(settings, ear)) {
      var seconds = (System.nanoTime() - began) / 1e9;
      System.out.print(city.timings());
      return seconds;
    }
  }

  private static Settings quick(Settings s) {
    return new Settings(
        s.prefix(),
        s.home(),
        s.dbPort(),
        s.keycloakPort(),
        s.httpPort(),
        s.managementPort(),
        s.smtpPort(),
        s.wipe(),
        s.durable(),
        true,
        Map.of(
            "CORESPONSE_DEMO", "true",
            "CORESPONSE_DEMO_MONTHS", "0",
            "CORESPONSE_COOKIE_SECURE", "false"),
        null,
        null,
        null);
  }

  /**
   * Pretends that database, identity provider and mail server are somebody else's, so that none is
   * started.
   */
  private static Settings wildFlyAlone(Settings s) {
    return new Settings(
        s.prefix(),
        s.home().resolveSibling("bench-wildfly"),
        s.dbPort(),
        s.keycloakPort(),
        s.httpPort(),
        s.managementPort(),
        s.smtpPort(),
        false,
        s.durable(),
        true,
        Map.of("DB_PASSWORD", "none", "DB_OWNER_PASSWORD", "none"),
        s.jdbc(),
        s.issuer(),
        "127.0.0.1");
  }
}
