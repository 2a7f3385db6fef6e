package org.coresponse.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.coresponse.bench.Chaos.Act;
import org.coresponse.bench.ChaosAccount.Outage;
import org.coresponse.runtime.City;

/**
 * Kills the server three times and its database once, each as a power cut would, and starts them
 * again.
 */
final class ChaosOutages implements Runnable {
  /** What a server writes that was about to act on a deadline which had acted. */
  private static final Pattern REFUSED = Pattern.compile("Duplicate entry .*uq_custody_move");

  private static final int KILLS = 4;
  private static final int LONGEST_WAIT_MILLIS = 3000;

  private final City city;
  private final Chaos chaos;
  private final Random chance;
  private final int calls;
  private final List<Outage> outages = new ArrayList<>();
  private long refused;

  /**
   * Makes them, which happen once it runs.
   *
   * @param calls how many there will be; the kills are spread over them
   */
  ChaosOutages(City city, Chaos chaos, Random chance, int calls) {
    this.city = city;
    this.chaos = chaos;
    this.chance = chance;
    this.calls = calls;
  }

  @Override
  public void run() {
    var database = chance.nextInt(KILLS);
    try {
      for (var i = 0; i < KILLS; i++) {
        awaitCalls(calls * (i + 1) / (KILLS + 1) - calls / 20 + chance.nextInt(calls / 10));
        Thread.sleep(chance.nextInt(LONGEST_WAIT_MILLIS));
        kill(i == database);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitCalls(long some) throws InterruptedException {
    while (chaos.counted("acknowledged " + Act.CALL) < some) {
      Thread.sleep(50);
    }
  }

  private void kill(boolean database) throws Exception {
    var name = database ? "mariadb" : "wildfly";
    var noted = Files.readString(city.settings().home().resolve(name + ".pid")).strip().split(" ");
    var process = ProcessHandle.of(Long.parseLong(noted[0])).orElseThrow();
    var from = Instant.now();
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);
    chaos.count(name + " killed");
    if (database) {
      city.startDatabaseAgain();
    } else {
      refused += refusedInLog(); // which the next start begins anew
      city.startServerAgain();
    }
    var outage = new Outage(from, Instant.now());
    outages.add(outage);
    System.out.printf("%s down from %s until %s%n", name, outage.from(), outage.to());
  }

  List<Outage> outages() {
    return outages;
  }

  /** How often a deadline was about to act a second time and the database refused it. */
  long refused() throws Exception {
    return refused + refusedInLog();
  }

  private long refusedInLog() throws Exception {
    var log = city.settings().home().resolve("wildfly.log");
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines.filter(line -> REFUSED.matcher(line).find()).count();
    }
  }
}
