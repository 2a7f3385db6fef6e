package org.coresponse.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Identity: Keycloak on loopback with the realm of {@code config/keycloak} and its development
 * overlay.
 *
 * <p>Two images: the server built for its options, and the realm imported into it. When a realm
 * file changes, only the second is made anew, and the copy in the home with it; accounts that were
 * made by hand there are then gone.
 */
final class Keycloak implements Server {
  /** One node: without it Keycloak looks for others, on every network this machine has. */
  private static final String LOCAL = "--cache=local";

  private static final List<String> OPTIONS =
      List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

  private final Settings settings;
  private final Workshop workshop;
  private final Child process;

  Keycloak(Settings settings, Workshop workshop) {
    this.settings = settings;
    this.workshop = workshop;
    this.process = new Child("keycloak", settings.home());
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    var realms =
        RealmFiles.lay(Parts.config("keycloak"), settings.home().resolve("keycloak-import"));
    if (settings.smtpHost() == null) {
      RealmFiles.mailBy(LocalMail.HOST, settings.smtpPort(), realms);
    }
    var zip = Parts.keycloak();
    var built =
        workshop.images.image(
            "keycloak-built",
            Images.hash(zip.getFileName().toString(), OPTIONS),
            into -> {
              workshop.phases.announced("keycloak: unpack", () -> Folders.unzip(zip, into));
              workshop.phases.announced(
                  "keycloak: build",
                  () ->
                      tool(
                          "keycloak-build",
                          into,
                          Stream.concat(Stream.of("build"), OPTIONS.stream()).toList()));
            });
    var image =
        workshop.images.image(
            "keycloak",
            Images.hash(built.getFileName().toString(), realms),
            into ->
                workshop.phases.announced(
                    "keycloak: import the realm",
                    () -> {
                      Folders.copy(built, into);
                      tool(
                          "keycloak-import",
                          into,
                          List.of("import", "--optimized", LOCAL, "--dir", realms.toString()));
                    }));
    Images.clone(image, home());
  }

  @Override
  public void start() throws IOException, InterruptedException {
    var arguments =
        List.of(
            "start",
            "--optimized",
            LOCAL,
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + settings.keycloakPort(),
            "--hostname-strict=false");
    process.start(command(home(), arguments), Map.of(), home());
    process.awaitReady(
        Duration.ofMinutes(5),
        () -> Workshop.answers(settings.issuer() + "/.well-known/openid-configuration"));
  }

  @Override
  public CompletableFuture<String> ended() {
    return process.ended();
  }

  @Override
  public void close() {
    process.close();
  }

  private void tool(String name, Path home, List<String> arguments)
      throws IOException, InterruptedException {
    workshop.once(name, command(home, arguments), Map.of(), home);
  }

  /** What {@code kc.sh} would run, without the shell between us and the server. */
  private static List<String> command(Path home, List<String> arguments) {
    var command =
        new ArrayList<>(List.of(Workshop.java(), "-Xms64m", "-Xmx512m", "-Duser.timezone=UTC"));
    command.addAll(Workshop.QUICK);
    command.addAll(
        List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  private Path home() {
    return settings.home().resolve("keycloak");
  }
}
