package org.coresponse.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;

/**
 * A thousand calls through offer, acceptance, call-back, hand-back and close, while lines drop,
 * sockets and browsers die, clinicians go off duty, the server is killed three times and the
 * database once. Afterwards nothing that was acknowledged may be lost, nothing may be there twice,
 * nothing may ever have been without owner, every offer must have gone back in time and every
 * deadline must have acted once.
 *
 * <p>What happens when follows from the seed, {@code -Dchaos.seed}; how the threads of clients and
 * server meet does not.
 */
final class ChaosBench {
  private static final int CALLS = 1000;
  private static final List<String> CALL_TAKERS =
      List.of("call-taker", "call-taker-2", "dispatcher", "dispatcher-2");
  private static final List<String> CLOSERS = List.of("shift-supervisor", "shift-supervisor-2");
  private static final List<String> CLINICIANS =
      List.of("diversion-clinician", "diversion-clinician-2");
  private static final List<String> WATCHERS = List.of("dispatcher", "shift-supervisor");
  private static final Duration LAST_OFFERS = Duration.ofSeconds(20);
  private static final int SHOWN = 8;

  private final Path ear;
  private final Chaos chaos = new Chaos();
  private final Map<String, Client> clients = new HashMap<>();
  private final Random chance;
  private Settings settings;

  ChaosBench(Path ear) {
    this.ear = ear;
    var seed = Long.getLong("chaos.seed", System.nanoTime() % 1_000_000);
    chance = new Random(seed);
    System.out.println("chaos.seed=" + seed);
  }

  List<Measure> run() throws Exception {
    settings = Settings.forBenchmarks(ear.toAbsolutePath().getParent());
    try (var city = City.start(settings.withWipe(true), ear);
        var database = owner(city)) {
      ChaosStaff.enter(database, CLINICIANS);
      var began = System.nanoTime();
      var outages = new ChaosOutages(city, chaos, next(), CALLS);
      var sampler = new ChaosSampler(city, chaos);
      go(outages, sampler);
      System.out.printf("took %d s%n", (System.nanoTime() - began) / 1_000_000_000);
      return accounted(city, outages, sampler);
    }
  }

  private static Connection owner(City city) throws SQLException {
    var accounts = city.accounts();
    return DriverManager.getConnection(
        city.settings().jdbc(), accounts.ownerUser(), accounts.ownerPassword());
  }

  private Random next() {
    return new Random(chance.nextLong());
  }

  /** One for each account, whoever uses it. */
  private Client client(String user) {
    return clients.computeIfAbsent(user, name -> Client.of(settings, name));
  }

  private ChaosLine line(String user) {
    return new ChaosLine(settings, client(user), chaos, next());
  }

  private void go(ChaosOutages outages, ChaosSampler sampler) throws Exception {
    var floor = new ChaosFloor(chaos, CALLS);
    var pool = Executors.newCachedThreadPool();
    var all = new ExecutorCompletionService<Void>(pool);
    var work = new ArrayList<Future<Void>>();
    var screens = new ArrayList<ChaosScreens>();
    try {
      for (var user : CALL_TAKERS) {
        var own = line(user);
        var cad = new ChaosLine(settings, Client.ofCad(settings), chaos, next());
        var random = next();
        work.add(begin(all, () -> floor.takeCalls(own, cad, random)));
      }
      for (var user : CLOSERS) {
        var own = line(user);
        work.add(begin(all, () -> floor.close(own)));
      }
      for (var i = 0; i < CLINICIANS.size(); i++) {
        var clinician = new ChaosClinician(line(CLINICIANS.get(i)), floor.screen(i), chaos, next());
        work.add(begin(all, () -> clinician.work(floor)));
      }
      work.add(begin(all, outages::run));
      for (var user : WATCHERS) {
        screens.add(new ChaosScreens(settings, client(user), chaos, next()));
      }
      screens.forEach(pool::execute);
      pool.execute(sampler);
      for (var i = 0; i < work.size(); i++) {
        all.take().get(); // the first that fails fails all
      }
    } catch (ExecutionException e) {
      pool.shutdownNow();
      throw e;
    } finally {
      screens.forEach(ChaosScreens::stop);
      sampler.stop();
      pool.shutdown();
    }
  }

  private interface Part {
    void run() throws Exception;
  }

  private static Future<Void> begin(ExecutorCompletionService<Void> all, Part part) {
    Callable<Void> act =
        () -> {
          part.run();
          return null;
        };
    return all.submit(act);
  }

  private List<Measure> accounted(City city, ChaosOutages outages, ChaosSampler sampler)
      throws Exception {
    try (var database = owner(city)) {
      var books = new ChaosBooks(database);
      for (var end = Instant.now().plus(LAST_OFFERS);
          books.offersThatStand() > 0 && Instant.now().isBefore(end); ) {
        Thread.sleep(200);
      }
      var account =
          new ChaosAccount(chaos.acknowledged(), books.kept(), books.passed(), outages.outages());
      tell(account, outages, books);
      var delays = account.delays();
      return List.of(
          millis("return-median", delays.get(delays.size() / 2)),
          millis("return-worst", delays.get(delays.size() - 1)),
          wrong("lost", account.lost().size()),
          wrong("doubled", account.doubled().size() + books.twoAtOnce()),
          wrong("ownerless", sampler.found()),
          wrong("late-returns", account.late().size()),
          wrong("timers-twice", account.twice() + outages.refused() + books.rungOtherwise()),
          wrong("timers-never", books.neverFired() + books.offersThatStand()));
    }
  }

  private void tell(ChaosAccount account, ChaosOutages outages, ChaosBooks books) throws Exception {
    new TreeMap<>(chaos.counts()).forEach((what, count) -> System.out.println(what + ": " + count));
    System.out.println("kept: " + new TreeMap<>(ChaosAccount.of(account.kept().keySet())));
    System.out.println(
        "deadlines that acted: "
            + account.passed().size()
            + ", offers that expired: "
            + account.delays().size()
            + ", acts on a deadline that the database refused: "
            + outages.refused());
    System.out.printf(
        "offers that returned late: %d after an outage, %d else%n",
        account.late().stream().filter(account::wasPrevented).count(),
        account.late().stream().filter(one -> !account.wasPrevented(one)).count());
    account.lost().stream().limit(SHOWN).forEach(one -> System.out.println("LOST " + one));
    account.doubled().stream().limit(SHOWN).forEach(one -> System.out.println("DOUBLED " + one));
    account.late().stream()
        .limit(SHOWN)
        .forEach(one -> System.out.println("LATE by " + account.delay(one) + " " + one));
    var faults = 0;
    var outside = 0;
    for (var fault : chaos.faults()) {
      faults++;
      if (outages.outages().stream().noneMatch(outage -> outage.around(fault.at()))) {
        outside++;
        System.out.println("FAULT " + fault);
      }
    }
    System.out.printf(
        "answers of 500 and more: %d, %d of them while all was up%n", faults, outside);
    System.out.println(
        books.knowsEligibility()
            ? "eligible without outcome: " + books.eligibleWithoutOutcome()
            : "eligible = served + unserved is not asked: there is no table incident_eligibility");
  }

  private static Measure wrong(String measure, long figure) {
    return Measure.wrong("chaos", measure, figure);
  }

  private static Measure millis(String measure, Duration delay) {
    return Measure.alone("chaos", measure, delay.toMillis(), "ms");
  }
}
