package org.coresponse.proof;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;

/**
 * What was found about one invariant.
 *
 * @param invariant its id
 * @param violations how many combinations (or steps, where answers are raised) break it; null where
 *     nobody counted
 * @param counterExample null unless violated
 * @param blame null unless violated
 * @param reason why it is not proven; null unless it is {@link Verdict#NOT_PROVEN}
 */
public record Finding(
    String invariant,
    Verdict verdict,
    BigInteger violations,
    CounterExample counterExample,
    Blame blame,
    Sentence reason) {
  /** Refuses a finding without a verdict. */
  public Finding {
    requireNonNull(invariant);
    requireNonNull(verdict);
  }
}
