package org.coresponse.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.coresponse.protocol.Protocol;

/** Plants faults in the default protocol and has them looked for in both ways. */
final class Planting {
  /** Mutants that one encoding takes in before it is thrown away with all it has learnt. */
  private static final int GENERATION = 100;

  private static final List<Invariant> INVARIANTS = Invariants.shipped();
  private static final List<Form> FORMS = INVARIANTS.stream().map(Invariant::form).toList();

  private final Watch watch =
      new Watch(ProofLimits.within(Clock.systemUTC(), Duration.ofHours(1)), 1);
  private SolverWay solver;
  private int taken;
  private int encodedAnew;
  private int violating;
  private int violations;
  private int rightTable;
  private int rightRule;
  private long enumerationMillis;
  private long solverMillis;
  private final List<String> missed = new ArrayList<>();
  private final List<String> accused = new ArrayList<>();

  static String shipped() {
    try (var file = Protocol.class.getResourceAsStream("durham-crisis-v1.dmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many, looked for by so many threads, each with a solver of its own. */
  static Planting plant(int mutants, long seed, int threads) throws InterruptedException {
    var random = new Random(seed);
    var xml = shipped();
    var queue = new ConcurrentLinkedQueue<Mutant>();
    for (int i = 0; i < mutants; i++) {
      queue.add(Mutant.of(xml, random));
    }
    var plantings = new ArrayList<Planting>();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var working = new ArrayList<Thread>();
    for (int i = 0; i < threads; i++) {
      var planting = new Planting();
      plantings.add(planting);
      var thread = new Thread(() -> planting.takeAll(queue), "planting-" + i);
      thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
      thread.start();
      working.add(thread);
    }
    for (var thread : working) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new AssertionError("a planting failed", failures.peek());
    }
    var all = new Planting();
    plantings.forEach(all::add);
    return all;
  }

  private void takeAll(Queue<Mutant> queue) {
    for (var mutant = queue.poll(); mutant != null; mutant = queue.poll()) {
      plant(mutant);
    }
  }

  private void add(Planting other) {
    encodedAnew += other.encodedAnew;
    violating += other.violating;
    violations += other.violations;
    rightTable += other.rightTable;
    rightRule += other.rightRule;
    enumerationMillis += other.enumerationMillis;
    solverMillis += other.solverMillis;
    missed.addAll(other.missed);
    accused.addAll(other.accused);
  }

  private void plant(Mutant mutant) {
    var protocol = Protocol.load(new ByteArrayInputStream(mutant.bytes()), "mutant");
    long start = watch.millis();
    var enumeration = new Enumeration(protocol, Enumeration.choices(protocol.model()), watch);
    var broken = new ArrayList<List<Enumeration.Broken>>();
    FORMS.forEach(form -> broken.add(enumeration.broken(form)));
    enumerationMillis += watch.millis() - start;
    start = watch.millis();
    var answers = ask(protocol, mutant);
    solverMillis += watch.millis() - start;
    boolean violates = false;
    for (int i = 0; i < FORMS.size(); i++) {
      boolean enumerated = !broken.get(i).isEmpty();
      boolean solved = answers.get(FORMS.get(i)) == SolverWay.Answer.BROKEN;
      violations += enumerated ? 1 : 0;
      if (enumerated && !solved) {
        missed.add(mutant + " " + INVARIANTS.get(i).id());
      } else if (solved && !enumerated) {
        accused.add(mutant + " " + INVARIANTS.get(i).id());
      }
      if (enumerated && !violates) {
        violates = true;
        blame(mutant, new Blaming(protocol.model().tables(), enumeration).blame(broken.get(i)));
      }
    }
    violating += violates ? 1 : 0;
  }

  /** Of each mutant the first invariant that it violates. */
  private void blame(Mutant mutant, Blame blame) {
    rightTable += blame.table().equals(mutant.table()) ? 1 : 0;
    rightRule += blame.table().equals(mutant.table()) && blame.rule() == mutant.rule() ? 1 : 0;
  }

  private Map<Form, SolverWay.Answer> ask(Protocol protocol, Mutant mutant) {
    if (solver == null || taken++ % GENERATION == 0) {
      solver = new SolverWay(Protocol.durhamCrisisV1().model());
      solver.ask(FORMS, watch);
    }
    try {
      return solver
          .encoding()
          .with(protocol.model().table(mutant.table()), () -> solver.ask(FORMS, watch));
    } catch (TableEncoding.Unforeseen e) {
      encodedAnew++;
      return new SolverWay(protocol.model()).ask(FORMS, watch);
    }
  }

  List<String> missed() {
    return missed;
  }

  List<String> accused() {
    return accused;
  }

  int violating() {
    return violating;
  }

  String counts(int mutants, long seed) {
    return "seed "
        + seed
        + ": "
        + mutants
        + " mutants planted, "
        + violating
        + " violate at least one of "
        + FORMS.size()
        + " invariants by enumeration ("
        + violations
        + " violations); the solver missed "
        + missed.size()
        + " and accused "
        + accused.size()
        + " wrongly; the rule to blame was of the planted table for "
        + rightTable
        + ", the planted rule itself for "
        + rightRule
        + "; enumeration "
        + enumerationMillis
        + " ms, solver "
        + solverMillis
        + " ms, encoded anew "
        + encodedAnew;
  }
}
