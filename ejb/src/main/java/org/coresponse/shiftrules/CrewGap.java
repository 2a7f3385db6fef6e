package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time in which not everybody planned for co-response has a partner: a crew is one clinician and
 * one officer.
 *
 * @param until first instant that is no longer part of it
 * @param clinicians planned on duty in it
 * @param officers planned on duty in it
 */
public record CrewGap(Instant from, Instant until, int clinicians, int officers)
    implements Serializable {

  /** Crews that can be formed in it. */
  public int crews() {
    return Math.min(clinicians, officers);
  }
}
