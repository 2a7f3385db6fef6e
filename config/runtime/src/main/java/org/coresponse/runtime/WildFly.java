package org.coresponse.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server: WildFly on loopback, configured by the scripts of {@code config/wildfly}
 * and by nothing else.
 *
 * <p>The EAR lies in the deployments folder when the server boots, so that one boot brings up both.
 */
final class WildFly implements Server {
  private static final String EAR = "coresponse.ear";

  private final Settings settings;
  private final Accounts accounts;
  private final Workshop workshop;
  private final Path ear;
  private final Child process;

  /**
   * Makes the server, which is not started yet.
   *
   * @param ear what to deploy, or null for an empty server
   */
  WildFly(Settings settings, Accounts accounts, Workshop workshop, Path ear) {
    this.settings = settings;
    this.accounts = accounts;
    this.workshop = workshop;
    this.ear = ear;
    this.process = new Child("wildfly", settings.home());
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    var zip = Parts.wildfly();
    var hash =
        Images.hash(
            zip.getFileName().toString(),
            Parts.driver().getFileName().toString(),
            Parts.config("wildfly"));
    var image =
        workshop.images.image(
            "wildfly",
            hash,
            into -> {
              workshop.phases.announced("wildfly: unpack", () -> Folders.unzip(zip, into));
              workshop.phases.announced("wildfly: configure", () -> configure(into));
            });
    Images.clone(image, home());
  }

  /** All scripts in one embedded server: 7 s instead of 6 s each. */
  private void configure(Path into) throws IOException, InterruptedException {
    var lines =
        new ArrayList<>(List.of("embed-server --server-config=standalone.xml --std-out=discard"));
    for (var file : Folders.files(Parts.config("wildfly"))) {
      if (!file.toString().endsWith(".cli")) continue;
      // the driver's path goes in as text: resolving parameters would also write the passwords into
      // the file
      Files.readString(file)
          .replace("@mariadb.driver@", Parts.driver().toString().replace('\\', '/'))
          .lines()
          .forEach(lines::add);
    }
    lines.add("stop-embedded-server");
    var script = Files.write(settings.home().resolve("wildfly.cli"), lines);
    var command =
        CliCommandBuilder.asModularLauncher(into)
            .addJavaOptions(Workshop.QUICK)
            .setScriptFile(script)
            .build();
    workshop.once("wildfly-cli", command, Map.of("JBOSS_HOME", into.toString()), into);
  }

  @Override
  public void start() throws IOException, InterruptedException {
    place();
    var command =
        StandaloneCommandBuilder.of(home())
            .setJavaOptions(settings.quick() ? Workshop.QUICK : List.of())
            .addJavaOptions(
                "-Xms128m",
                "-Xmx1g",
                "-XX:MaxMetaspaceSize=512m",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC")
            .addServerArguments(
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + settings.managementPort())
            .build();
    process.start(command, environment(), home());
    process.awaitReady(
        Duration.ofMinutes(5),
        () -> deployed() && Workshop.answers(settings.management() + "/health/ready"));
  }

  private Map<String, String> environment() {
    var environment = new HashMap<>(accounts.environment());
    environment.put("DB_URL", settings.jdbc());
    environment.put("OIDC_PROVIDER_URL", settings.issuer());
    if (settings.providerUrl() == null) {
      environment.put("CORESPONSE_ACCOUNTS_SECRET", "coresponse-accounts-secret"); // of the overlay
    }
    environment.put("CORESPONSE_URL", Settings.text("CORESPONSE_URL", settings.web()));
    if (settings.smtpHost() == null) {
      environment.put("SMTP_HOST", LocalMail.HOST);
      environment.put("SMTP_PORT", String.valueOf(settings.smtpPort()));
    }
    environment.putAll(settings.application());
    return environment;
  }

  private void place() throws IOException {
    var deployments = deployments();
    try (var old = Files.newDirectoryStream(deployments, EAR + "*")) {
      for (var file : old) Files.delete(file);
    }
    Folders.delete(home().resolve("standalone/data/content"));
    if (ear == null) return;
    Files.copy(ear, deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
    Files.createFile(deployments.resolve(EAR + ".dodeploy"));
  }

  private boolean deployed() throws IOException {
    if (ear == null) return true;
    var failed = deployments().resolve(EAR + ".failed");
    if (Files.exists(failed))
      throw new CannotStartException(
          "the server refused the EAR: " + Files.readString(failed).replaceAll("\\s+", " "));
    return Files.exists(deployments().resolve(EAR + ".deployed"));
  }

  @Override
  public CompletableFuture<String> ended() {
    return process.ended();
  }

  @Override
  public void close() {
    process.close();
  }

  private Path deployments() {
    return home().resolve("standalone/deployments");
  }

  private Path home() {
    return settings.home().resolve("wildfly");
  }
}
