package org.coresponse.intake;

import java.time.Instant;

/** Lends the priority of a new incident to tests of other packages. */
public final class NothingKnown {
  private NothingKnown() {}

  public static int priority(CallNumber number) {
    return new Incident(number, Instant.EPOCH).priority();
  }
}
