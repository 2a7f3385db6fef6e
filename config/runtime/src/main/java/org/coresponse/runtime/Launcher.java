package org.coresponse.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * {@code ./mvnw -Prun}: everything up for a person, until Ctrl-C or SIGTERM.
 *
 * <p>Argument: the EAR, or nothing for an empty server. Exit code 1 when it cannot start, or when a
 * server ends by itself.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      System.out.println("Coresponse starts MariaDB, Keycloak and WildFly ...");
      var city =
          City.start(Settings.forRun(), arguments.length == 0 ? null : Path.of(arguments[0]));
      greet(city);
      var end = city.awaitEnd();
      city.close();
      fail("Coresponse stopped: " + end);
    } catch (CancellationException e) {
      // told to end: the servers are ended by the hook, and the signal decides the exit code
    } catch (CannotStartException e) {
      fail("Coresponse did not start: " + e.getMessage());
    }
  }

  private static void greet(City city) throws IOException {
    var settings = city.settings();
    System.out.printf("%n%s%n", city.timings());
    if (settings.providerUrl() == null)
      System.out.printf(
          "  user name                name                     organisation        (password: coresponse)%n%s%n",
          DemoPeople.list());
    System.out.printf(
        "Coresponse is ready at %s/ (data in %s; -Dcoresponse.wipe=true begins anew). Ctrl-C stops it.%n",
        settings.web(), settings.home());
    if (settings.smtpHost() == null)
      System.out.printf("Mail that it sends lies in %s%n", city.mail().folder());
  }

  private static void fail(String line) {
    System.err.println(line);
    System.exit(1);
  }
}
