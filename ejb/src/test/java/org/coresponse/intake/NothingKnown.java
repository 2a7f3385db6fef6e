package org.coresponse.intake;

/** Lends the priority of a new incident to tests of other packages. */
public final class NothingKnown {
  private NothingKnown() {}

  public static int priority() {
    return Incident.NOTHING_KNOWN;
  }
}
