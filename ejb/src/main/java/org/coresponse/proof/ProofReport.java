package org.coresponse.proof;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The certificate of a proof.
 *
 * @param protocolHash SHA-256 of the DMN file, 64 hexadecimal digits
 * @param invariantsHash SHA-256 of the invariants as {@link Invariants#print} prints them
 * @param combinations how many combinations of allowed answers there are
 * @param counts how many combinations come to each way of responding (what goes first), by its
 *     code; empty where nobody counted
 * @param findings one for every invariant, in their order
 * @param outside what becomes of answers that are absent or not in the list
 * @param oddities gaps, overlaps, rules that never fire, inputs that never matter
 * @param variables of the solver
 * @param clauses of the solver
 * @param enumerationTime spent on the exact diagram
 * @param solverTime spent by the solver
 */
public record ProofReport(
    String protocolHash,
    String invariantsHash,
    BigInteger combinations,
    Map<String, BigInteger> counts,
    List<Finding> findings,
    List<OutsideCheck> outside,
    List<Oddity> oddities,
    int variables,
    int clauses,
    Duration enumerationTime,
    Duration solverTime) {
  /** Copies what could change. */
  public ProofReport {
    counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    findings = List.copyOf(findings);
    outside = List.copyOf(outside);
    oddities = List.copyOf(oddities);
  }

  /** Whether every invariant is proven, and every answer from outside is answered safely. */
  public boolean proven() {
    return !findings.isEmpty()
        && findings.stream().allMatch(finding -> finding.verdict() == Verdict.PROVEN)
        && outside.stream().allMatch(check -> check.verdict() == Verdict.PROVEN);
  }

  /** As JSON; byte for byte the same for the same input, apart from the member {@code times}. */
  public String toJson() {
    return ReportWriter.write(this);
  }
}
