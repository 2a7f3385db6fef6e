package org.coresponse.audit;

import java.time.Instant;

/**
 * What the trail is narrowed to; null narrows nothing.
 *
 * @param from first instant
 * @param to instant before which it ends
 * @param who a subject, or the beginning of a name
 * @param act an act's name
 * @param on number of the call, incident or clinician
 */
public record TrailFilter(
    Instant from, Instant to, String who, String act, Outcome outcome, String on) {
  public static final TrailFilter EVERYTHING = new TrailFilter(null, null, null, null, null, null);

  public TrailFilter {
    who = blankToNull(who);
    act = blankToNull(act);
    on = blankToNull(on);
  }

  private static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
