package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The other one of a supervision: of an associate the supervisor, of a supervisor the associate.
 *
 * @param until first day without, or null while it is open
 */
public record SupervisionOf(Long clinician, String name, LocalDate from, LocalDate until)
    implements Serializable {

  /** Whether it runs on a day. */
  public boolean runs(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
