package org.coresponse.proof;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.Diagram;
import org.coresponse.dmn.DiagramTooLargeException;
import org.coresponse.protocol.Protocol;

/** Proves a protocol safe, or shows why it is not. One object is one proof. */
public final class SafetyProof {
  private final Protocol protocol;
  private final List<Invariant> invariants;
  private final Calm calm;
  private final Watch watch;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OutsideCheck> outside = new ArrayList<>();
  private Enumeration enumeration;
  private SolverWay solver;
  private SolverWay.Answer anyOutside;
  private Sentence notEnumerated;
  private Sentence notEncoded;
  private long enumerationMillis;
  private long solverMillis;

  private SafetyProof(Protocol protocol, List<Invariant> invariants, ProofLimits limits) {
    this.protocol = protocol;
    this.invariants = invariants;
    this.calm = new Calm(protocol, invariants);
    this.watch = new Watch(limits, 2 + invariants.size() + 2 * protocol.inputs().size());
  }

  /**
   * Checks a protocol against invariants over every combination of answers. Takes seconds.
   *
   * @param dmn the file; its hash is in the report
   * @param invariants each must fit the protocol, see {@link Invariant#flaws}
   * @throws org.coresponse.dmn.UnreadableModelException if the file is no triage protocol
   * @throws InvalidInvariantException if an invariant speaks of what the protocol does not have
   * @throws ProofCancelledException if it was cancelled
   */
  public static ProofReport of(byte[] dmn, List<Invariant> invariants, ProofLimits limits) {
    var protocol = Protocol.load(new ByteArrayInputStream(dmn), "to be proven");
    var flaws = invariants.stream().flatMap(i -> i.flaws(protocol).stream()).toList();
    if (!flaws.isEmpty()) {
      throw new InvalidInvariantException(flaws);
    }
    return new SafetyProof(protocol, List.copyOf(invariants), limits)
        .report(Invariants.sha256(dmn));
  }

  private ProofReport report(String hash) {
    prepare();
    var answers = askSolver();
    for (var invariant : invariants) {
      findings.add(finding(invariant, answers.get(invariant.form())));
      watch.done(invariant.id());
    }
    checkOutside();
    return new ProofReport(
        hash,
        Invariants.hash(invariants),
        combinations(),
        enumeration == null ? Map.of() : enumeration.counts(),
        findings,
        outside,
        oddities(),
        solver == null ? 0 : solver.encoding().gates().variables(),
        solver == null ? 0 : solver.encoding().gates().clauses(),
        Watch.duration(enumerationMillis),
        Watch.duration(solverMillis));
  }

  /** Sets both ways up. */
  private void prepare() {
    long start = watch.millis();
    try {
      enumeration = new Enumeration(protocol, choices(), watch);
    } catch (DiagramTooLargeException e) {
      notEnumerated = Words.say("reason.large", Enumeration.LIMIT);
    } catch (Watch.OutOfTime e) {
      notEnumerated = Words.say("reason.time");
    }
    enumerationMillis += watch.millis() - start;
    watch.done("");
    start = watch.millis();
    try {
      watch.mind();
      solver = new SolverWay(protocol.model());
    } catch (TableEncoding.TooManySums e) {
      notEncoded = Words.say("reason.sums", e.getMessage());
    } catch (Watch.OutOfTime e) {
      notEncoded = Words.say("reason.time");
    }
    solverMillis += watch.millis() - start;
    watch.done("");
  }

  /** The inputs in the order in which the tables read them. */
  private List<Choice> choices() {
    return Enumeration.choices(protocol.model());
  }

  private BigInteger combinations() {
    return protocol.inputs().values().stream()
        .map(allowed -> BigInteger.valueOf(allowed.size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private Map<Form, SolverWay.Answer> askSolver() {
    if (solver == null) {
      return Map.of();
    }
    long start = watch.millis();
    var answers = solver.ask(invariants.stream().map(Invariant::form).toList(), watch);
    solverMillis += watch.millis() - start;
    return answers;
  }

  private Finding finding(Invariant invariant, SolverWay.Answer answer) {
    if (enumeration == null) {
      return open(invariant, null, notEnumerated);
    }
    long start = watch.millis();
    try {
      var broken = enumeration.broken(invariant.form());
      var count =
          broken.stream().map(Enumeration.Broken::count).reduce(BigInteger.ZERO, BigInteger::add);
      var open = open(answer, count.signum() > 0);
      if (open != null) {
        return open(invariant, count, open);
      }
      if (broken.isEmpty()) {
        return new Finding(invariant.id(), Verdict.PROVEN, count, null, null, null);
      }
      return new Finding(
          invariant.id(),
          Verdict.VIOLATED,
          count,
          new Examples(protocol, calm).plainest(broken),
          new Blaming(protocol.model().tables(), enumeration).blame(broken),
          null);
    } catch (DiagramTooLargeException e) {
      return open(invariant, null, Words.say("reason.large", Enumeration.LIMIT));
    } catch (Watch.OutOfTime e) {
      return open(invariant, null, Words.say("reason.time"));
    } finally {
      enumerationMillis += watch.millis() - start;
    }
  }

  private static Finding open(Invariant invariant, BigInteger count, Sentence reason) {
    return new Finding(invariant.id(), Verdict.NOT_PROVEN, count, null, null, reason);
  }

  /** Why the solver's answer settles nothing; null when both ways say the same. */
  private Sentence open(SolverWay.Answer answer, boolean broken) {
    if (answer == null) {
      return notEncoded;
    }
    if (answer == SolverWay.Answer.OPEN) {
      return Words.say("reason.time");
    }
    boolean solverBroken = answer == SolverWay.Answer.BROKEN;
    return solverBroken == broken
        ? null
        : Words.say(
            "reason.disagree",
            Words.say(broken ? "reason.broken" : "reason.holds"),
            Words.say(solverBroken ? "reason.broken" : "reason.holds"));
  }

  /** One input at a time, then any number of them. */
  private void checkOutside() {
    OutsideWays ways = null;
    var reason = notEnumerated;
    long start = watch.millis();
    if (enumeration != null) {
      try {
        ways = new OutsideWays(protocol, enumeration.choices(), watch);
      } catch (DiagramTooLargeException e) {
        reason = Words.say("reason.large", Enumeration.LIMIT);
      } catch (Watch.OutOfTime e) {
        reason = Words.say("reason.time");
      }
    }
    enumerationMillis += watch.millis() - start;
    start = watch.millis();
    // what holds of any number of inputs holds of each
    anyOutside = solver == null ? null : solver.outside(watch);
    solverMillis += watch.millis() - start;
    for (var input : protocol.model().inputs()) {
      for (var value : OutsideCheck.Value.values()) {
        boolean there = value == OutsideCheck.Value.ABSENT || input.domain().other() >= 0;
        if (value != OutsideCheck.Value.ANY && there) {
          outside.add(check(ways, reason, input.name(), value));
          watch.done(input.name());
        }
      }
    }
    outside.add(check(ways, reason, null, OutsideCheck.Value.ANY));
  }

  private OutsideCheck check(
      OutsideWays ways, Sentence reason, String input, OutsideCheck.Value value) {
    if (ways == null) {
      return open(input, value, reason);
    }
    long start = watch.millis();
    SolverWay.Answer answer = null;
    if (solver != null) {
      answer =
          input == null || anyOutside == SolverWay.Answer.HOLDS
              ? anyOutside
              : solver.outside(protocol.model(), input, value, watch);
    }
    solverMillis += watch.millis() - start;
    start = watch.millis();
    try {
      watch.mind();
      var standings = input == null ? ways.any() : ways.only(input, value);
      return check(standings, answer, input, value);
    } catch (Watch.OutOfTime e) {
      return open(input, value, Words.say("reason.time"));
    } catch (DiagramTooLargeException e) {
      return open(input, value, Words.say("reason.large", Enumeration.LIMIT));
    } finally {
      enumerationMillis += watch.millis() - start;
    }
  }

  private OutsideCheck check(
      Diagram<OutsideWays.Standing> standings,
      SolverWay.Answer answer,
      String input,
      OutsideCheck.Value value) {
    var counts = OutsideWays.counts(standings);
    boolean weaker = counts.get(OutsideWays.Standing.WEAKER).signum() > 0;
    var open = open(answer, weaker);
    var verdict = open != null ? Verdict.NOT_PROVEN : weaker ? Verdict.VIOLATED : Verdict.PROVEN;
    return new OutsideCheck(
        input,
        value,
        verdict,
        counts.get(OutsideWays.Standing.SAFE_DEFAULT),
        counts.get(OutsideWays.Standing.AS_NOT_KNOWN),
        counts.get(OutsideWays.Standing.WEAKER),
        verdict == Verdict.VIOLATED
            ? new Examples(protocol, calm).outsider(standings, input)
            : null,
        open);
  }

  private static OutsideCheck open(String input, OutsideCheck.Value value, Sentence reason) {
    return new OutsideCheck(input, value, Verdict.NOT_PROVEN, null, null, null, null, reason);
  }

  private List<Oddity> oddities() {
    if (enumeration == null) {
      return List.of();
    }
    long start = watch.millis();
    try {
      return Oddities.of(protocol, enumeration, calm);
    } catch (DiagramTooLargeException | Watch.OutOfTime e) {
      return List.of();
    } finally {
      enumerationMillis += watch.millis() - start;
    }
  }
}
