package org.coresponse.runtime;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * MariaDB, Keycloak and WildFly, and what takes their mail, up together and down together.
 *
 * <p>All start at once; WildFly waits for the database only. The first that fails ends the others.
 */
public final class City implements AutoCloseable {
  private final Settings settings;
  private final Home home;
  private final Accounts accounts;
  private final Workshop workshop;
  private final Server mariadb;
  private final Server keycloak;
  private final Server wildfly;
  private final LocalMail mail;
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final Thread hook = new Thread(this::stop, "city-stop");
  private final CountDownLatch stopping = new CountDownLatch(1);

  private City(Settings settings, Home home, Path ear) throws IOException {
    this.settings = settings;
    this.home = home;
    var ownDatabase = settings.databaseUrl() == null;
    workshop = new Workshop(settings.home());
    accounts =
        ownDatabase
            ? Accounts.ofHome(settings.home(), settings.environment())
            : Accounts.given(settings.environment());
    mariadb = ownDatabase ? new MariaDb(settings, accounts, workshop) : Server.elsewhere();
    keycloak =
        settings.providerUrl() == null ? new Keycloak(settings, workshop) : Server.elsewhere();
    wildfly = new WildFly(settings, accounts, workshop, ear);
    mail = settings.smtpHost() == null ? new LocalMail(settings) : null;
  }

  /**
   * Starts the servers and returns when all of them answer.
   *
   * @param ear what WildFly deploys, or null for an empty server
   * @throws CannotStartException with one readable line; nothing is left running
   * @throws CancellationException if this JVM was told to end meanwhile
   */
  public static City start(Settings settings, Path ear) {
    try {
      var home = Home.enter(settings);
      try {
        var city = new City(settings, home, ear);
        city.up();
        return city;
      } catch (IOException | RuntimeException e) {
        home.close();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotStartException(e.toString(), e);
    }
  }

  private void up() {
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      requireFreePorts();
      workshop.phases.timed("all up", this::startAll);
      workshop.images.prune();
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw readable(failure.get() != null ? failure.get() : e);
    }
  }

  private void requireFreePorts() {
    if (settings.databaseUrl() == null) requireFree(settings.dbPort(), "db.port");
    if (settings.providerUrl() == null) requireFree(settings.keycloakPort(), "keycloak.port");
    requireFree(settings.httpPort(), "http.port");
    requireFree(settings.managementPort(), "management.port");
    if (mail != null) requireFree(settings.smtpPort(), "smtp.port");
  }

  private void requireFree(int port, String key) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", port));
    } catch (IOException e) {
      throw new CannotStartException(
          "port "
              + port
              + " is taken by another program; choose another with -D"
              + settings.prefix()
              + key
              + "=<port>",
          e);
    }
  }

  private void startAll() throws IOException, InterruptedException {
    if (mail != null) mail.start();
    var databaseUp = new CompletableFuture<Void>();
    var all =
        CompletableFuture.allOf(
            beside(
                "keycloak",
                () -> {
                  keycloak.prepare();
                  keycloak.start();
                }),
            beside(
                    "mariadb",
                    () -> {
                      mariadb.prepare();
                      mariadb.start();
                      databaseUp.complete(null);
                    })
                .whenComplete((done, failed) -> databaseUp.complete(null)),
            beside(
                "wildfly",
                () -> {
                  wildfly.prepare();
                  databaseUp.join(); // a deployment in the folder needs it at once
                  wildfly.start();
                }));
    all.join();
  }

  /** A thread for each server: the common pool has a single one on two cores. */
  private CompletableFuture<Void> beside(String name, Phases.Step step) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            workshop.phases.timed(name, step);
          } catch (IOException | InterruptedException | RuntimeException e) {
            if (failure.compareAndSet(null, e)) stop();
            throw new CancellationException(name);
          }
        },
        task -> new Thread(task, "city-" + name).start());
  }

  /**
   * Starts the application server again, on what it left when its process ended, and returns when
   * it answers.
   *
   * @throws CannotStartException with one readable line
   */
  public void startServerAgain() {
    again(wildfly);
  }

  /** The same of the database; the application server goes on meanwhile as it can. */
  public void startDatabaseAgain() {
    again(mariadb);
  }

  private static void again(Server ended) {
    try {
      ended.start();
    } catch (IOException e) {
      throw readable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw readable(e);
    }
  }

  private static RuntimeException readable(Exception e) {
    if (e instanceof CannotStartException || e instanceof CancellationException)
      return (RuntimeException) e;
    return new CannotStartException(e.toString(), e);
  }

  public Settings settings() {
    return settings;
  }

  public Accounts accounts() {
    return accounts;
  }

  /**
   * The mail server of this start.
   *
   * @throws IllegalStateException when somebody else's takes the mail
   */
  public LocalMail mail() {
    if (mail == null) throw new IllegalStateException("mail goes to " + settings.smtpHost());
    return mail;
  }

  /** How long each phase of the start took, a line each. */
  public String timings() {
    return workshop.phases.toString();
  }

  /**
   * Blocks until one of the servers ends by itself, and says in one line which.
   *
   * @throws CancellationException if it ended because this JVM was told to end
   */
  public String awaitEnd() throws InterruptedException {
    var end = CompletableFuture.anyOf(mariadb.ended(), keycloak.ended(), wildfly.ended());
    var line = (String) end.join();
    // Ctrl-C in a terminal goes to all of us at once, and a server may be the first to go
    if (stopping.await(2, TimeUnit.SECONDS)) throw new CancellationException(line);
    return line;
  }

  private void stop() {
    stopping.countDown();
    workshop.close();
    var identity = new Thread(keycloak::close, "city-stop-keycloak");
    identity.start();
    wildfly.close(); // before its database
    if (mail != null) mail.close();
    mariadb.close();
    try {
      identity.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the JVM is ending: the hook does the same
    }
    try {
      home.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
