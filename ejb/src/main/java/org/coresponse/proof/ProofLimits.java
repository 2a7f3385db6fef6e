package org.coresponse.proof;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How long a proof may take and who is told of it.
 *
 * @param clock measures the time
 * @param whole for everything; what is not finished by then is not proven
 * @param progress told after each step, by the proving thread
 * @param cancelled asked again and again; when true, or the thread is interrupted, the proof ends
 *     with {@link ProofCancelledException}
 */
public record ProofLimits(
    Clock clock, Duration whole, Consumer<ProofProgress> progress, BooleanSupplier cancelled) {
  /** Enough for a protocol far larger than the default one. */
  public static final Duration USUAL = Duration.ofMinutes(2);

  /** Refuses null. */
  public ProofLimits {
    requireNonNull(clock);
    requireNonNull(whole);
    requireNonNull(progress);
    requireNonNull(cancelled);
  }

  /** That long, telling nobody. */
  public static ProofLimits within(Clock clock, Duration whole) {
    return new ProofLimits(clock, whole, progress -> {}, () -> false);
  }
}
