package org.coresponse.proof;

import java.time.Duration;

/** Minds the limits of one proof. For one thread. */
final class Watch {
  private final ProofLimits limits;
  private final long start;
  private final int steps;
  private int done;

  /** Time is up. */
  static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Watch(ProofLimits limits, int steps) {
    this.limits = limits;
    this.steps = steps;
    this.start = limits.clock().millis();
  }

  /** Milliseconds since the start. */
  long millis() {
    return limits.clock().millis() - start;
  }

  /** Milliseconds that are left; negative when none are. */
  long left() {
    return limits.whole().toMillis() - millis();
  }

  boolean over() {
    return left() <= 0;
  }

  /**
   * Goes on only when there is time.
   *
   * @throws OutOfTime if there is none left
   * @throws ProofCancelledException if somebody ended it
   */
  void mind() {
    mindCancel();
    if (over()) {
      throw new OutOfTime();
    }
  }

  /**
   * Goes on unless somebody ended it; leaves the thread interrupted.
   *
   * @throws ProofCancelledException if somebody did
   */
  void mindCancel() {
    if (limits.cancelled().getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new ProofCancelledException();
    }
  }

  /** A step is done. */
  void done(String about) {
    done = Math.min(done + 1, steps);
    limits.progress().accept(new ProofProgress(done, steps, about));
  }

  static Duration duration(long millis) {
    return Duration.ofMillis(Math.max(0, millis));
  }
}
